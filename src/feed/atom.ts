import {Feed} from 'feed'
import type {FeedSource} from './entries.ts'

/** A feed as Atom 1.0 (RFC 4287). The feed is as new as its newest entry, never as the build. */
export function formatAtom(source: FeedSource): string {
  const {title, description, language, home, atom, json, licence, author, entries} = source
  const feed = new Feed({
    title,
    description,
    language,
    id: home,
    link: home,
    copyright: licence,
    generator: false,
    author: {name: author},
    feedLinks: {atom, json},
    updated: toDate(
      entries
        .map(({updated}) => updated)
        .sort()
        .at(-1) ?? '1970-01-01',
    ),
  })
  for (const entry of entries) {
    feed.addItem({
      id: entry.id,
      link: entry.url,
      title: escapeHtml(entry.title),
      description: escapeHtml(entry.summary),
      date: toDate(entry.updated),
      published: toDate(entry.published),
      author: entry.authors.map((name) => ({name})),
      category: entry.topics.map((term) => ({term})),
    })
  }
  return feed.atom1()
}

/** The library writes titles and summaries of entries as HTML; ours are text. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
