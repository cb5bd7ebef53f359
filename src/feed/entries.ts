/** What a feed tells, before it is written as Atom or JSON. */
import {formatDate} from '../article/format.ts'
import type {Head, PlacedRevision} from '../article/head.ts'
import {anchorPath, pagePath} from '../article/paths.ts'
import {wordsOf} from '../article/words/index.ts'
import {addressOf, type Home} from './home.ts'

export interface FeedEntry {
  /** Permanent, and an address where the entry is about a page. */
  id: string
  url: string
  title: string
  /** Text. */
  summary: string
  language: string
  authors: string[]
  topics: string[]
  /** Days. */
  published: string
  updated: string
}

export interface FeedSource {
  title: string
  description: string
  language: string
  /** The page that the feed follows, and the feeds themselves. */
  home: string
  atom: string
  json: string
  licence: string
  author: string
  entries: FeedEntry[]
}

/** So many entries tell whatever has changed since a reader last asked; the pages and the sitemap hold the rest. */
const most = 100

/** The feed of articles, the newest first: of many, those that were published or updated last. */
export function articleFeed(articles: readonly Head[], home: Home): FeedSource {
  const entries = articles.map((article) => articleEntry(article, home))
  const last = new Set(entries.toSorted((a, b) => b.updated.localeCompare(a.updated, 'en')).slice(0, most))
  return feed(
    home,
    '',
    home.name,
    entries.filter((entry) => last.has(entry)),
  )
}

/** The feed of corrections, clarifications and updates, the newest first. */
export function correctionFeed(articles: readonly Head[], home: Home): FeedSource {
  const entries = articles
    .flatMap((article) => article.revisions.map((revision) => revisionEntry(revision, article, home)))
    .sort((a, b) => b.published.localeCompare(a.published, 'en'))
    .slice(0, most)
  return feed(
    home,
    'corrections/',
    `${home.name}: ${wordsOf(home.language).ui.correctionsPage.title}`,
    entries,
  )
}

function feed(home: Home, folder: string, title: string, entries: FeedEntry[]): FeedSource {
  return {
    title,
    description: home.description,
    language: home.language,
    home: addressOf(home, folder),
    atom: addressOf(home, `${folder}feed.xml`),
    json: addressOf(home, `${folder}feed.json`),
    licence: `${home.licence.name}, ${home.licence.url}`,
    author: home.name,
    entries,
  }
}

function articleEntry(article: Head, home: Home): FeedEntry {
  const url = addressOf(home, pagePath(article))
  const {title, standfirst: summary, language, authors, topics, published, updated = published} = article
  return {id: url, url, title, summary, language, authors, topics, published, updated}
}

function revisionEntry(revision: PlacedRevision, article: Head, home: Home): FeedEntry {
  const {language, authors, topics, title} = article
  const {date, kind, note, was, anchor} = revision
  const url = addressOf(home, anchorPath(article, 'revisions', anchor))
  return {
    id: url,
    url,
    title: `${wordsOf(language).drawing.dated(wordsOf(language).revision[kind], formatDate(date, language))}: ${title}`,
    summary: was === undefined ? note : `${note} (${was})`,
    language,
    authors,
    topics,
    published: date,
    updated: date,
  }
}
