import type {Article} from '../../../article/article.ts'
import {socialPages} from '../../../chart/social.ts'
import {drawPage} from '../../../pictures/article.ts'
import {hasPictures} from '../../../pictures.ts'
import {listArticles} from '../../_articles.ts'
import {pngFile} from '../../_file.ts'

/** A picture for each page that has its own, unless the build leaves pictures out. */
export function getStaticPaths() {
  const articles = hasPictures ? listArticles() : []
  return articles.flatMap((article) =>
    socialPages(article).map((page) => ({params: {article: article.id, page}, props: {article, page}})),
  )
}

export const GET = pngFile<{article: Article; page: string}>(({props}) => drawPage(props.page, props.article))
