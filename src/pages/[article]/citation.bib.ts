import type {APIContext} from 'astro'
import type {Article} from '../../article/article.ts'
import {citeAll, formatBibtex} from '../../feed/citations.ts'
import {articlePaths} from '../_articles.ts'
import {home, textResponse} from '../_home.ts'

export const getStaticPaths = articlePaths

export function GET({props}: APIContext<{article: Article}>): Response {
  return textResponse(formatBibtex(citeAll(props.article, home)), 'application/x-bibtex')
}
