/**
 * Worked cases: comparisons from the record in `src/cases/`, each an article without pages of its own.
 * They stand on the method page, and so do the figures and sources that their text links to.
 */
import type {Article} from './article.ts'

/** The anchor of a case itself, or of one of its figures or sources, on the page that shows them all. */
export function caseAnchor({id}: Pick<Article, 'id'>, entry = ''): string {
  return entry === '' ? id : `${id}-${entry}`
}

/** Put anchors of that page in the place of the placeholders that the Markdown pipeline leaves. */
export function resolveCaseLinks(html: string, article: Pick<Article, 'id'>): string {
  return html.replace(
    /(?<=<a href=")article:[^"#]*(?:#([^"]*))?/g,
    (_match, entry = '') => `#${caseAnchor(article, entry)}`,
  )
}
