import {escapeXml} from '../chart/escape.ts'
import type {FeedEntry, FeedSource} from './entries.ts'

/**
 * A feed as Atom 1.0 (RFC 4287). The feed is as new as its newest entry, never as the build.
 *
 * Written by hand, for the libraries that do it leave some of the text of articles unescaped.
 */
export function formatAtom(source: FeedSource): string {
  const {title, description, language, home, atom, licence, author, entries} = source
  const newest = entries
    .map(({updated}) => updated)
    .sort()
    .at(-1)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    element('id', home),
    element('title', title),
    element('subtitle', description),
    element('updated', toInstant(newest ?? '1970-01-01')),
    `<author>${element('name', author)}</author>`,
    `<link rel="alternate" href="${escapeXml(home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(atom)}"/>`,
    element('rights', licence),
    ...entries.flatMap(formatEntry),
    '</feed>',
    '',
  ].join('\n')
}

function formatEntry(entry: FeedEntry): string[] {
  const {id, url, title, summary, language, authors, topics, published, updated} = entry
  return [
    `<entry xml:lang="${escapeXml(language)}">`,
    element('id', id),
    element('title', title),
    `<link rel="alternate" href="${escapeXml(url)}"/>`,
    element('published', toInstant(published)),
    element('updated', toInstant(updated)),
    ...authors.map((name) => `<author>${element('name', name)}</author>`),
    ...topics.map((topic) => `<category term="${escapeXml(topic)}"/>`),
    element('summary', summary),
    '</entry>',
  ]
}

/** Text, which is what an Atom element holds where it does not say otherwise. */
function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

function toInstant(day: string): string {
  return `${day}T00:00:00Z`
}
