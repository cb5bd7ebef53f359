import {formatAtom} from '../feed/atom.ts'
import {articleFeed} from '../feed/entries.ts'
import {listHeads} from './_articles.ts'
import {home, textResponse} from './_home.ts'

export function GET(): Response {
  return textResponse(formatAtom(articleFeed(listHeads(), home)), 'application/atom+xml')
}
