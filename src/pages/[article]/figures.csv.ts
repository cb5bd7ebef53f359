import type {Article} from '../../article/article.ts'
import {figuresCsv} from '../../feed/csv.ts'
import {articlePaths} from '../_articles.ts'
import {textFile} from '../_file.ts'

export const getStaticPaths = articlePaths

export const GET = textFile<{article: Article}>('text/csv', ({props}) => figuresCsv(props.article))
