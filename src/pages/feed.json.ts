import {articleFeed} from '../feed/entries.ts'
import {toJsonFeed} from '../feed/json-feed.ts'
import {listHeads} from './_articles.ts'
import {home} from './_home.ts'

export function GET(): Response {
  return Response.json(toJsonFeed(articleFeed(listHeads(), home)))
}
