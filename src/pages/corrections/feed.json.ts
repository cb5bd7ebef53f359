import {correctionFeed} from '../../feed/entries.ts'
import {toJsonFeed} from '../../feed/json-feed.ts'
import {listArticles} from '../_articles.ts'
import {home} from '../_home.ts'

export async function GET(): Promise<Response> {
  return Response.json(toJsonFeed(correctionFeed(await listArticles(), home)))
}
