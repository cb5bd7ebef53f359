/** What the files of comparisons have in common. */
import type {Article, Comparison} from '../../../article/article.ts'
import {drawComparison} from '../../../pictures/article.ts'
import {hasPictures} from '../../../pictures.ts'
import {hereOutside, listArticles} from '../../_articles.ts'

export type Props = {
  article: Article
  comparison: Comparison
}

/** A file for each comparison. */
export function comparisonPaths() {
  const articles = listArticles()
  return articles.flatMap((article) =>
    Object.values(article.comparisons).map((comparison) => ({
      params: {article: article.id, comparison: comparison.id},
      props: {article, comparison},
    })),
  )
}

/** A picture for each comparison, unless the build leaves pictures out. */
export function picturePaths() {
  return hasPictures ? comparisonPaths() : []
}

/** The picture of a comparison, which names the place that it was taken from. */
export function cardOf({article, comparison}: Props, origin: URL | undefined): string {
  return drawComparison(comparison, article, hereOutside(article, origin).base)
}
