/** An article in every format but its pages, each read back by a parser that is not ours: its text is there, as text. */
import {createRequire} from 'node:module'
import {expect} from 'vitest'
import type {Article, Block} from '../../src/article/article.ts'
import {compare} from '../../src/article/compare.ts'
import {headOf} from '../../src/article/head.ts'
import {renderCard} from '../../src/chart/card.ts'
import {renderSocial, socialOf, socialPages} from '../../src/chart/social.ts'
import {formatAtom} from '../../src/feed/atom.ts'
import {citeAll, formatBibtex, formatReference} from '../../src/feed/citations.ts'
import {figuresCsv} from '../../src/feed/csv.ts'
import {articleFeed, correctionFeed, type FeedSource} from '../../src/feed/entries.ts'
import {highwireTags} from '../../src/feed/highwire.ts'
import type {Home} from '../../src/feed/home.ts'
import {describeArticle, formatJsonLd} from '../../src/feed/json-ld.ts'
import {runningTitle} from '../../src/feed/running-title.ts'
import {listRecords} from '../../src/search/records.ts'
import {parseCsv, unprotect} from '../schema/read-csv.ts'
import {readMarkup} from './markup.ts'
import {expectWellFormed, readAtom} from './xml.ts'

const {Cite} = createRequire(import.meta.url)('@citation-js/core')
createRequire(import.meta.url)('@citation-js/plugin-bibtex')
createRequire(import.meta.url)('@citation-js/plugin-csl')

const home: Home = {
  ...{name: 'The Desk', description: 'News.', language: 'en', origin: 'https://example.org', base: '/'},
  licence: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
}

/** Assert that every format says what the article says. */
export function expectFormats(article: Article): void {
  expectMarkup(article)
  expectData(article)
  expectReferences(article)
  expectFeed(articleFeed([headOf(article)], home))
  expectFeed(correctionFeed([headOf(article)], home))
  expectDrawings(article)
  expectRecords(article)
}

/** Blanks are one, and a mark of direction is not seen. */
export function seen(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** HTML of the model: elements that Markdown makes, in one another as they may be, each id once. */
function expectMarkup({lead, sections, claims, footnotes}: Article): void {
  const pieces = [
    ...[lead, ...sections].flatMap(({headingHtml, blocks}) => [headingHtml, ...blocks.map(htmlOf)]),
    ...Object.values(claims).flatMap(({statementHtml, html}) => [statementHtml, html]),
    ...footnotes.map(({html}) => html),
  ]
  const whole = `<div>${pieces.join('</div><div>')}</div>`
  const {shapes, texts, addresses} = readMarkup(whole)
  for (const shape of shapes) expect(shape).toMatch(markdown)
  for (const place of texts.keys()) expect(place).not.toMatch(/\ba\b.* a\b/)
  for (const address of addresses) expect(address).toMatch(/^(article:|site:|https?:|mailto:|tel:|#|\/\/)/i)
  const ids = Object.keys(claims).concat(texts.get('[id]') ?? [])
  expect(new Set(ids).size).toBe(ids.length)
}

function htmlOf(block: Block): string {
  return block.type === 'prose' ? block.html : ''
}

const markdown =
  /^((div|h[2-6]|p|em|strong|del|ul|ol|li|blockquote|pre|code|table|thead|tbody|tr|th|td|sup|span|br|hr)\[(class|id|start|tabindex|,)*\]|div\[(aria-label|class|role|tabindex|,)*\]|a\[(aria-label|class|href|id|title|,)*\])$/

function expectData(article: Article): void {
  const data = formatJsonLd(describeArticle(article, home))
  expect(data).not.toContain('<')
  const {title: headline, standfirst: description} = article
  expect(JSON.parse(data)['@graph'][0]).toMatchObject({headline, description})

  const [heads, ...rows] = parseCsv(figuresCsv(article))
  const figures = Object.values(article.figures)
  expect(rows).toHaveLength(figures.length)
  for (const [at, row] of rows.entries()) {
    expect(row).toHaveLength(heads?.length ?? 0)
    const {id, quote = '', note = '', term = ''} = figures[at] as (typeof figures)[0]
    expect(row.map(unprotect)).toEqual(expect.arrayContaining([id, quote, note, term]))
    for (const cell of row) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/)
  }

  const css = runningTitle(article, 'The Desk').replace(/"(?:[^"\\\n]|\\[\da-f]{1,6} )*"/g, '""')
  expect(css).toBe(runningTitle({...article, title: ''}, ''))
}

function expectReferences(article: Article): void {
  const items = citeAll(article, home)
  const read = new Cite(formatBibtex(items)).data
  expect(read.map(({id}: {id: string}) => id)).toEqual(items.map(({id}) => id))
  for (const [at, {title, author}] of read.entries()) {
    expect(seen(title)).toBe(seen(items[at]?.title ?? ''))
    const names = author.map(({literal, family}: Record<string, string>) => seen(literal ?? family ?? ''))
    expect(names).toEqual(article.authors.map(seen))
  }
  for (const item of items) expect(formatReference(item)).toContain(item.URL)
  for (const {name, content} of highwireTags(article, home))
    if (name === 'citation_reference')
      for (const part of content.split('; ')) expect(part).toMatch(/^citation_\w+=/)
}

function expectFeed(source: FeedSource): void {
  const entries = readAtom(formatAtom(source))
  expect(entries.map(({id}) => id)).toEqual(source.entries.map(({id}) => id))
  for (const [at, {title, summary, authors, topics}] of entries.entries())
    expect({title, summary, authors, topics}).toEqual({
      ...{title: source.entries[at]?.title, summary: source.entries[at]?.summary},
      ...{authors: source.entries[at]?.authors, topics: source.entries[at]?.topics.map(flat)},
    })
}

/** Line ends and tabs in attributes are blanks to XML. */
function flat(text: string): string {
  return text.replace(/[\t\n]/g, ' ')
}

function expectDrawings(article: Article): void {
  const {language, comparisons} = article
  const origin = {language, site: 'The Desk', address: 'https://example.org/', state: 'Published'}
  for (const comparison of Object.values(comparisons)) {
    const view = compare(comparison, article)
    const {texts} = expectDrawing(renderCard(view, origin))
    expect(seen(texts.get('svg desc')?.[0] ?? '')).toContain(seen(view.sentence))
  }
  for (const page of ['', ...socialPages(article)]) {
    const social = socialOf(page, article)
    const {texts} = expectDrawing(renderSocial(social, origin))
    expect(seen(texts.get('svg title')?.[0] ?? '')).toBe(seen(social.title))
  }
}

function expectDrawing(svg: string) {
  expectWellFormed(svg)
  const markup = readMarkup(svg, true)
  expect(markup.addresses).toEqual([])
  for (const shape of markup.shapes) {
    expect(shape).toMatch(/^(svg|title|desc|path|g|text|tspan|circle|line|rect)\[[^\]]*\]$/)
    expect(shape).not.toMatch(/\bon|href|style/)
  }
  return markup
}

function expectRecords(article: Article): void {
  const records = listRecords(article)
  const bare = (text: string) => text.replace(/\s/g, '')
  for (const [at, {blocks}] of [article.lead, ...article.sections].entries()) {
    for (const block of blocks) {
      // What a parser of HTML finds, save the marks of footnotes and sources.
      const html = htmlOf(block).replace(/<sup.*?<\/sup>/gs, '')
      const {texts} = readMarkup(`<div>${html}</div>`)
      expect(bare(records[at]?.content ?? '')).toContain(bare(texts.get('div')?.[0] ?? ''))
    }
  }
}
