import type {APIContext} from 'astro'
import type {Article} from '../../article/article.ts'
import {claimsJson} from '../../feed/json.ts'
import {articlePaths, hereOutside} from '../_articles.ts'

export const getStaticPaths = articlePaths

export function GET({props, site}: APIContext<{article: Article}>): Response {
  return Response.json(claimsJson(hereOutside(props.article, site)))
}
