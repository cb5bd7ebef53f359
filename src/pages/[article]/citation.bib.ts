import type {Article} from '../../article/article.ts'
import {citeAll, formatBibtex} from '../../feed/citations.ts'
import {articlePaths} from '../_articles.ts'
import {textFile} from '../_file.ts'
import {home} from '../_home.ts'

export const getStaticPaths = articlePaths

export const GET = textFile<{article: Article}>('application/x-bibtex', ({props}) =>
  formatBibtex(citeAll(props.article, home)),
)
