import type {APIContext} from 'astro'
import type {Article} from '../../article/article.ts'
import {figuresJson} from '../../feed/json.ts'
import {articlePaths} from '../_articles.ts'

export const getStaticPaths = articlePaths

export function GET({props}: APIContext<{article: Article}>): Response {
  return Response.json(figuresJson(props.article))
}
