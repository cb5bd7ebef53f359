import type {Article} from '../../article/article.ts'
import {claimsJson} from '../../feed/json.ts'
import {articlePaths, hereOutside} from '../_articles.ts'
import {jsonFile} from '../_file.ts'

export const getStaticPaths = articlePaths

export const GET = jsonFile<{article: Article}>(({props, site}) =>
  claimsJson(hereOutside(props.article, site)),
)
