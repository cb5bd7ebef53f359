/** What the files of comparisons have in common. */
import type {Article, Comparison} from '../../../article/article.ts'
import {compare} from '../../../article/compare.ts'
import {formatDate} from '../../../article/format.ts'
import {anchorPath} from '../../../article/paths.ts'
import {wordsOf} from '../../../article/words/index.ts'
import {renderCard} from '../../../chart/card.ts'
import {hasPictures} from '../../../pictures.ts'
import {site} from '../../../site.ts'
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
  const {language, updated, published} = article
  const {ui} = wordsOf(language)
  const {base} = hereOutside(article, origin)
  return renderCard(compare(comparison, article), {
    language,
    site: site.name,
    address: base + anchorPath(article, comparison.section, comparison.id),
    state: `${updated ? ui.updated : ui.published} ${formatDate(updated ?? published, language)}`,
  })
}
