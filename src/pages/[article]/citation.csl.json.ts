import type {Article} from '../../article/article.ts'
import {citeAll} from '../../feed/citations.ts'
import {articlePaths} from '../_articles.ts'
import {jsonFile} from '../_file.ts'
import {home} from '../_home.ts'

export const getStaticPaths = articlePaths

export const GET = jsonFile<{article: Article}>(({props}) => citeAll(props.article, home))
