import type {Article} from '../../article/article.ts'
import {runningTitle} from '../../feed/running-title.ts'
import {articlePaths} from '../_articles.ts'
import {textFile} from '../_file.ts'
import {home} from '../_home.ts'

export const getStaticPaths = articlePaths

export const GET = textFile<{article: Article}>('text/css', ({props}) =>
  runningTitle(props.article, home.name),
)
