import type {APIContext} from 'astro'
import type {Article} from '../../article/article.ts'
import {citeAll} from '../../feed/citations.ts'
import {articlePaths} from '../_articles.ts'
import {home} from '../_home.ts'

export const getStaticPaths = articlePaths

export function GET({props}: APIContext<{article: Article}>): Response {
  return Response.json(citeAll(props.article, home))
}
