import type {Article} from '../../article/article.ts'
import {drawPage} from '../../pictures/article.ts'
import {hasPictures} from '../../pictures.ts'
import {articlePaths} from '../_articles.ts'
import {pngFile} from '../_file.ts'

export async function getStaticPaths() {
  return hasPictures ? articlePaths() : []
}

export const GET = pngFile<{article: Article}>(({props}) => drawPage('', props.article))
