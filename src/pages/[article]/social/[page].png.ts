import type {APIContext} from 'astro'
import type {Article} from '../../../article/article.ts'
import {socialPages} from '../../../chart/social.ts'
import {hasPictures} from '../../../pictures.ts'
import {listArticles} from '../../_articles.ts'
import {articlePicture} from './_social.ts'

/** A picture for each page that has its own, unless the build leaves pictures out. */
export function getStaticPaths() {
  const articles = hasPictures ? listArticles() : []
  return articles.flatMap((article) =>
    socialPages(article).map((page) => ({params: {article: article.id, page}, props: {article, page}})),
  )
}

export function GET({props}: APIContext<{article: Article; page: string}>): Promise<Response> {
  return articlePicture(props.page, props.article)
}
