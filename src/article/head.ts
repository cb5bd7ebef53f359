/** What the rest of the site needs to know of an article: its front page, feeds, lists and sitemap. */
import type {Article, Revision} from './article.ts'
import {pageOfId, revisionAnchor} from './revisions.ts'
import {nameOf} from './titles.ts'

/** An article without its text: a hundredth of it, so that a site can hold thousands. */
export interface Head
  extends Pick<
    Article,
    | 'id'
    | 'title'
    | 'standfirst'
    | 'published'
    | 'updated'
    | 'authors'
    | 'topics'
    | 'language'
    | 'draft'
    | 'redirects'
  > {
  /** Their slugs, in order. */
  sections: {slug: string}[]
  counts: Record<'claims' | 'figures' | 'sources', number>
  revisions: PlacedRevision[]
}

/** A revision, with the way to it and to what it changed. */
export interface PlacedRevision extends Revision {
  /** Its permanent anchor on the page of revisions. */
  anchor: string
  /** Page and name of what it changed. */
  place?: {page: string; name: string}
}

/** The head of an article. */
export function headOf(article: Article): Head {
  const {id, title, standfirst, published, updated, authors, topics, language, draft, redirects} = article
  const {sections, claims, figures, sources} = article
  return {
    ...{id, title, standfirst, published, updated, authors, topics, language, draft, redirects},
    sections: sections.map(({slug}) => ({slug})),
    counts: {
      claims: Object.keys(claims).length,
      figures: Object.keys(figures).length,
      sources: Object.keys(sources).length,
    },
    revisions: placeRevisions(article),
  }
}

/** The revisions of an article, in the order of the front matter. */
export function placeRevisions(article: Article): PlacedRevision[] {
  return article.revisions.map((revision) => {
    const {at} = revision
    const page = at === undefined ? undefined : pageOfId(at, article)
    const placed = {...revision, anchor: revisionAnchor(revision, article)}
    return at === undefined || page === undefined
      ? placed
      : {...placed, place: {page, name: nameOf(at, article)}}
  })
}
