import type {APIContext} from 'astro'
import type {Article} from '../../article/article.ts'
import {figuresCsv} from '../../feed/csv.ts'
import {articlePaths} from '../_articles.ts'

export const getStaticPaths = articlePaths

export function GET({props}: APIContext<{article: Article}>): Response {
  return new Response(figuresCsv(props.article), {headers: {'Content-Type': 'text/csv; charset=utf-8'}})
}
