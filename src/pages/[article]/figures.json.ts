import type {Article} from '../../article/article.ts'
import {figuresJson} from '../../feed/json.ts'
import {articlePaths} from '../_articles.ts'
import {jsonFile} from '../_file.ts'

export const getStaticPaths = articlePaths

export const GET = jsonFile<{article: Article}>(({props}) => figuresJson(props.article))
