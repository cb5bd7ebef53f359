/** What machines are told: feeds, references, linked data. */
import {createRequire} from 'node:module'
import {XMLValidator} from 'fast-xml-parser'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/article/article.ts'
import {headOf} from '../../src/article/head.ts'
import {claimPath} from '../../src/article/paths.ts'
import {formatAtom} from '../../src/feed/atom.ts'
import {citeAll, citeArticle, citeFigure, formatBibtex, formatReference} from '../../src/feed/citations.ts'
import {articleFeed, correctionFeed} from '../../src/feed/entries.ts'
import {highwireTags, referenceTags} from '../../src/feed/highwire.ts'
import type {Home} from '../../src/feed/home.ts'
import {toJsonFeed} from '../../src/feed/json-feed.ts'
import {describeArticle, describeClaims, describeSection, formatJsonLd} from '../../src/feed/json-ld.ts'
import {formatSitemap, formatSitemapIndex, listSitemaps} from '../../src/feed/sitemap.ts'
import {readRealArticle} from '../article/real.ts'
import {readAtom} from '../hostile/xml.ts'
import {findAtomFaults} from './atom.ts'
import {findJsonFeedFaults} from './json-feed.ts'

const {Cite} = createRequire(import.meta.url)('@citation-js/core')
createRequire(import.meta.url)('@citation-js/plugin-bibtex')
createRequire(import.meta.url)('@citation-js/plugin-csl')

const home: Home = {
  name: 'What Was Counted',
  description: 'News analysis.',
  language: 'en',
  origin: 'https://example.org',
  base: '/news/',
  licence: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
}
const article = readRealArticle()
const hostile = `"><script>alert(1)</script> & ]]> {\\input} % $x_1$ 'x'`
const attacked: Article = {
  ...article,
  title: hostile,
  standfirst: hostile,
  authors: [hostile],
  topics: [hostile],
  revisions: [{date: '2026-12-01', kind: 'correction', note: hostile, was: hostile}],
}

describe('feeds', () => {
  test('carry absolute addresses under the base, and dates set by the editor', () => {
    const {items, feed_url} = toJsonFeed(articleFeed([headOf(article)], home))
    expect(feed_url).toBe('https://example.org/news/feed.json')
    expect(items).toMatchObject([
      {
        url: 'https://example.org/news/nine-or-thousands/',
        date_published: '2026-11-23T00:00:00Z',
        title: article.title,
      },
    ])
    expect(formatAtom(articleFeed([headOf(article)], home))).toContain(
      '<updated>2026-11-23T00:00:00Z</updated>',
    )
  })

  test('hold of many articles those that were published or updated last', () => {
    const heads = Array.from({length: 150}, (_, at) => ({
      ...headOf(article),
      ...{id: `a${at}`, published: '2025-01-01', updated: at === 149 ? '2026-01-01' : '2025-01-01'},
    }))
    const ids = toJsonFeed(articleFeed(heads, home)).items.map(({url}) => new URL(url).pathname)
    expect(ids).toHaveLength(100)
    expect(ids.at(-1)).toBe('/news/a149/')
  })

  test('are valid Atom and JSON Feed, whatever an article says, and where there is none', () => {
    for (const articles of [[article], [attacked], []]) {
      for (const feed of [
        articleFeed(articles.map(headOf), home),
        correctionFeed(articles.map(headOf), home),
      ]) {
        expect(findAtomFaults(formatAtom(feed))).toEqual([])
        expect(findJsonFeedFaults(toJsonFeed(feed))).toEqual([])
      }
    }
  })

  test('are held to what the specifications ask', () => {
    const feed = articleFeed([headOf(article)], home)
    const atom = formatAtom(feed)
    const [entry = ''] = /<entry .*<\/entry>/s.exec(atom) ?? []
    expect(findAtomFaults(atom.replace('<updated>2026-11-23T', '<updated>2026-11-23 '))).toHaveLength(1)
    expect(findAtomFaults(atom.replace(entry, entry + entry))).toHaveLength(1)
    expect(findAtomFaults(atom.replace(/<id>.*?<\/id>/, ''))).toEqual(['id stands 0 times'])
    expect(findAtomFaults(atom.replace('href="https://example.org', 'href="'))).toHaveLength(1)
    const {items, ...json} = toJsonFeed(feed)
    expect(findJsonFeedFaults({...json, items: [...items, ...items]})).toHaveLength(1)
    expect(findJsonFeedFaults({...json, items: [{id: 'a'}]})).not.toEqual([])
    expect(findJsonFeedFaults({...json, items, autor: 'x'} as never)).toHaveLength(1)
  })

  test('keep text as text: what a reader program shows is what the article says', () => {
    expect(readAtom(formatAtom(articleFeed([headOf(attacked)], home)))).toMatchObject([
      {title: hostile, summary: hostile, authors: [hostile], topics: [hostile]},
    ])
  })

  test('of corrections tell each revision once, the newest first', () => {
    const revisions = [
      {date: '2026-12-01', kind: 'update' as const, note: 'First.'},
      {date: '2026-12-05', kind: 'correction' as const, note: 'Second.', was: 'eight'},
    ]
    const {entries} = correctionFeed([headOf({...article, revisions})], home)
    expect(entries.map(({published, summary}) => [published, summary])).toEqual([
      ['2026-12-05', 'Second. (eight)'],
      ['2026-12-01', 'First.'],
    ])
    expect(new Set(entries.map(({id}) => id)).size).toBe(2)
  })

  test('of nothing have no items', () => {
    expect(toJsonFeed(correctionFeed([], home)).items).toEqual([])
  })
})

describe('references', () => {
  test('a citation library reads our CSL-JSON and our BibTeX, and finds the same in both', () => {
    const items = citeAll(article, home)
    expect(items.length).toBe(1 + Object.keys(article.claims).length + Object.keys(article.figures).length)
    const fromCsl = new Cite(items).data
    const fromBibtex = new Cite(formatBibtex(items)).data
    expect(fromBibtex.map(({title, URL}: {title: string; URL: string}) => [title, URL])).toEqual(
      fromCsl.map(({title, URL}: {title: string; URL: string}) => [title, URL]),
    )
  })

  test('text that TeX would run stays text', () => {
    const [entry] = new Cite(formatBibtex([citeArticle(attacked, home)])).data
    expect(entry.title).toBe(hostile)
  })

  test('in plain text name the newsroom once, the title, the day and the address', () => {
    expect(formatReference(citeArticle(article, home))).toBe(
      `What Was Counted, “${article.title}”, 23 Nov 2026, https://example.org/news/nine-or-thousands/`,
    )
    expect(formatReference(citeFigure(article.figures['kim-nine'] as never, article, home))).toContain(
      '“9 killed (Kim Jong Un, 12 Dec 2025)”',
    )
  })
})

describe('linked data', () => {
  test('names the article, its sections and its claims by permanent addresses', () => {
    const {'@graph': things} = describeArticle(article, home)
    expect(things[0]).toMatchObject({
      '@type': 'AnalysisNewsArticle',
      '@id': 'https://example.org/news/nine-or-thousands/',
      hasPart: article.sections.map(({slug}) => ({
        '@id': `https://example.org/news/nine-or-thousands/${slug}/`,
      })),
    })
    expect(describeClaims(article, home)['@graph']).toHaveLength(Object.keys(article.claims).length)
    const [section] = article.sections
    const [described] = describeSection(section?.slug ?? '', article, home)['@graph']
    expect(JSON.stringify(described)).toContain(claimPath(article, 'nine-dead'))
  })

  test('carries no rating', () => {
    expect(formatJsonLd(describeArticle(article, home))).not.toMatch(/Rating|ClaimReview/)
  })

  test('cannot end the element that it stands in', () => {
    const text = formatJsonLd(describeArticle(attacked, home))
    expect(text).not.toContain('<')
    expect(JSON.parse(text)['@graph'][0].headline).toBe(hostile)
  })
})

describe('sitemaps', () => {
  test('name every page that may be found, with the day of its last change', () => {
    const [entries = []] = listSitemaps([headOf({...article, updated: '2026-12-01'})], home)
    const urls = entries.map(({url}) => url)
    expect(urls).toContain('https://example.org/news/nine-or-thousands/figures/')
    expect(urls).not.toContain('https://example.org/news/nine-or-thousands/revisions/')
    expect(new Set(urls).size).toBe(urls.length)
    expect(formatSitemap(entries)).toContain(
      '<url><loc>https://example.org/news/nine-or-thousands/full/</loc><lastmod>2026-12-01</lastmod></url>',
    )
    expect(XMLValidator.validate(formatSitemap(entries))).toBe(true)
  })

  test('are split before they are too long, and indexed', () => {
    const many = Array.from({length: 2000}, (_, at) => ({...article, id: `a${at}`}))
    const sitemaps = listSitemaps(many.map(headOf), home)
    expect(sitemaps.length).toBeGreaterThan(1)
    expect(Math.max(...sitemaps.map(({length}) => length))).toBeLessThanOrEqual(50_000)
    expect(formatSitemapIndex(sitemaps.length, home)).toContain(`sitemap-${sitemaps.length - 1}.xml`)
  })
})

test('reference managers are told of the article, and with all of its text of each source that was read, once', () => {
  const tags = [...highwireTags(article, home), ...referenceTags(article)]
  expect(highwireTags(article, home).map(({name}) => name)).not.toContain('citation_reference')
  const read = Object.values(article.sources).filter(({unread}) => !unread)
  expect(tags.filter(({name}) => name === 'citation_reference')).toHaveLength(read.length)
  expect(tags).toContainEqual({name: 'citation_publication_date', content: '2026/11/23'})
})
