import type {APIContext} from 'astro'
import type {Article} from '../../article/article.ts'
import {hasPictures} from '../../pictures.ts'
import {articlePaths} from '../_articles.ts'
import {articlePicture} from './social/_social.ts'

export async function getStaticPaths() {
  return hasPictures ? articlePaths() : []
}

export function GET({props}: APIContext<{article: Article}>): Promise<Response> {
  return articlePicture('', props.article)
}
