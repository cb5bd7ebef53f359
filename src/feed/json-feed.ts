import type {FeedSource} from './entries.ts'

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function toJsonFeed({title, description, language, home, json, author, entries}: FeedSource) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language,
    home_page_url: home,
    feed_url: json,
    authors: [{name: author}],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.summary,
      summary: entry.summary,
      date_published: `${entry.published}T00:00:00Z`,
      date_modified: `${entry.updated}T00:00:00Z`,
      authors: entry.authors.map((name) => ({name})),
      tags: entry.topics,
      language: entry.language,
    })),
  }
}
