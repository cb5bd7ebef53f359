/** The pictures of an article, as SVG. */
import type {Article, Comparison} from '../article/article.ts'
import {compare} from '../article/compare.ts'
import {formatDate} from '../article/format.ts'
import {anchorPath} from '../article/paths.ts'
import {wordsOf} from '../article/words/index.ts'
import {renderCard} from '../chart/card.ts'
import {renderSocial, socialOf, socialPages} from '../chart/social.ts'
import {site} from '../site.ts'

/** What stands for a page of an article elsewhere; `page` is empty for its overview. */
export function drawPage(page: string, article: Article): string {
  const {language} = article
  return renderSocial(socialOf(page, article), {language, site: site.name, state: stateOf(article)})
}

/** A comparison, with the place that it was taken from. `base` is where the site is, with a slash at the end. */
export function drawComparison(comparison: Comparison, article: Article, base: string): string {
  const address = base + anchorPath(article, comparison.section, comparison.id)
  const {language} = article
  return renderCard(compare(comparison, article), {
    language,
    site: site.name,
    address,
    state: stateOf(article),
  })
}

/** Every picture that its files hold as pixels, one after the other. */
export function* drawAll(article: Article, base: string): Generator<string> {
  for (const page of ['', ...socialPages(article)]) yield drawPage(page, article)
  for (const comparison of Object.values(article.comparisons)) yield drawComparison(comparison, article, base)
}

function stateOf({language, updated, published}: Article): string {
  const {ui} = wordsOf(language)
  return `${updated ? ui.updated : ui.published} ${formatDate(updated ?? published, language)}`
}
