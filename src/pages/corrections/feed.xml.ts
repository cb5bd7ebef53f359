import {formatAtom} from '../../feed/atom.ts'
import {correctionFeed} from '../../feed/entries.ts'
import {listArticles} from '../_articles.ts'
import {home, textResponse} from '../_home.ts'

export async function GET(): Promise<Response> {
  return textResponse(formatAtom(correctionFeed(await listArticles(), home)), 'application/atom+xml')
}
