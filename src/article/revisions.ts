/** What changed after publication. */
import type {Article, Revision} from './article.ts'

/** Newest first; those of one day in the order of the front matter. */
export function sortRevisions<Entry extends Pick<Revision, 'date'>>(revisions: Entry[]): Entry[] {
  return [...revisions].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

/** The revisions of a section, claim or figure, newest first. */
export function revisionsAt(id: string, article: Pick<Article, 'revisions'>): Revision[] {
  return sortRevisions(article.revisions.filter(({at}) => at === id))
}

/**
 * The permanent anchor of a revision on the page of revisions. Counted from the oldest, which stays where it is when
 * another is added below it.
 */
export function revisionAnchor(revision: Revision, {revisions}: Pick<Article, 'revisions'>): string {
  return `${revision.date}-${revisions.indexOf(revision) + 1}`
}

/** The page that something with an id stands on; undefined for an id that the article does not have. */
export function pageOfId(id: string, article: Article): string | undefined {
  if (article.figures[id]) return 'figures'
  if (article.sections.some(({slug}) => slug === id)) return id
  return article.claims[id]?.section
}
