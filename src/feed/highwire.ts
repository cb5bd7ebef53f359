/** Highwire Press tags, from which reference managers read a page and what it rests on. */
import type {Article, Source} from '../article/article.ts'
import {pagePath} from '../article/paths.ts'
import {sortSources} from '../article/uses.ts'
import {addressOf, type Home} from './home.ts'

export interface MetaTag {
  name: string
  content: string
}

/** What an article is. */
export function highwireTags(article: Article, home: Home): MetaTag[] {
  const tags: [string, string][] = [
    ['citation_title', article.title],
    ...article.authors.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', article.published.replaceAll('-', '/')],
    ['citation_journal_title', home.name],
    ['citation_language', article.language],
    ['citation_fulltext_html_url', addressOf(home, pagePath(article, 'full'))],
  ]
  return tags.map(([name, content]) => ({name, content}))
}

/** What it rests on, one reference a source that was read. */
export function referenceTags(article: Article): MetaTag[] {
  return sortSources(article)
    .filter(({unread}) => !unread)
    .map((source) => ({name: 'citation_reference', content: formatSource(source)}))
}

/** Parts of a reference are told apart by semicolons, so that none may stand in a part. */
function formatSource({title, publisher, date, url}: Source): string {
  const part = (name: string, value: string) => `citation_${name}=${value.replaceAll(';', ',')}`
  const parts = [
    part('title', title),
    part('journal_title', publisher),
    part('publication_date', date.replaceAll('-', '/')),
  ]
  return [...parts, ...(url === undefined ? [] : [part('fulltext_html_url', url)])].join('; ')
}
