import type {APIContext} from 'astro'
import type {Article} from '../../article/article.ts'
import {runningTitle} from '../../feed/running-title.ts'
import {articlePaths} from '../_articles.ts'
import {home, textResponse} from '../_home.ts'

export const getStaticPaths = articlePaths

export function GET({props}: APIContext<{article: Article}>): Response {
  return textResponse(runningTitle(props.article, home.name), 'text/css')
}
