/**
 * Addresses within the site: no base, no leading slash, such as `kursk/figures/#kim-nine`.
 * Whoever renders a page puts the site's base in front.
 */
import type {Article} from './article.ts'
import type {ledgers} from './lists.ts'

/** Ledgers of an article: pages that stand beside its sections. */
export type Ledger = (typeof ledgers)[number]

/** The overview of an article, or one of its sections or ledgers. */
export function pagePath(article: Pick<Article, 'id'>, page: string | Ledger = ''): string {
  return page === '' ? `${article.id}/` : `${article.id}/${page}/`
}

/** The permanent anchor of a claim, comparison or heading, on the page that it stands on. */
export function anchorPath(article: Pick<Article, 'id'>, section: string, anchor: string): string {
  return `${pagePath(article, section)}#${anchor}`
}

/** Of the key comparison on the overview, where that is not its permanent place. */
export const guestAnchor = 'page.key'

/** What a comparison is taken away as. */
export const takeaways = ['png', 'svg', 'csv', 'json'] as const

/** A file of a comparison, at an address that does not depend on the section that the comparison stands in. */
export function takeawayPath(
  article: Pick<Article, 'id'>,
  comparison: string,
  kind: (typeof takeaways)[number],
): string {
  return `${article.id}/comparisons/${comparison}.${kind}`
}

/** The picture that stands for an article where it is shared, or for one of its pages that has its own. */
export function socialPath(article: Pick<Article, 'id'>, page = ''): string {
  return page === '' ? `${article.id}/social.png` : `${article.id}/social/${page}.png`
}

/** The style sheet that names an article on paper. */
export function runningTitlePath(article: Pick<Article, 'id'>): string {
  return `${article.id}/print.css`
}

/** What a reference is taken away as. */
export const citations = ['bib', 'csl.json'] as const

/** A reference to an article, or to a claim or figure of it. */
export function citationPath(
  article: Pick<Article, 'id'>,
  kind: (typeof citations)[number],
  id?: string,
): string {
  return id === undefined ? `${article.id}/citation.${kind}` : `${article.id}/citations/${id}.${kind}`
}

/** The record of a figure. */
export function figurePath(article: Pick<Article, 'id'>, figure: string): string {
  return anchorPath(article, 'figures', figure)
}

/** The record of a source. */
export function sourcePath(article: Pick<Article, 'id'>, source: string): string {
  return anchorPath(article, 'sources', source)
}

/** The claim where it stands in the text. */
export function claimPath(article: Pick<Article, 'id' | 'claims'>, claim: string): string {
  return anchorPath(article, article.claims[claim]?.section ?? '', claim)
}

/** The anchor of a pair does not depend on the order of its figures. Two dots, which no id has, keep the two apart. */
export function relationAnchor(a: string, b: string): string {
  return [a, b].sort().join('..')
}
