/** Generated texts in every free string of an article: it is refused with the place, or the text comes out as it was. */
import {createRequire} from 'node:module'
import fc from 'fast-check'
import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/article/article.ts'
import {compare} from '../../src/article/compare.ts'
import {renderCard} from '../../src/chart/card.ts'
import {renderSocial, socialOf} from '../../src/chart/social.ts'
import {formatAtom} from '../../src/feed/atom.ts'
import {citeAll, formatBibtex, formatReference} from '../../src/feed/citations.ts'
import {figuresCsv} from '../../src/feed/csv.ts'
import {articleFeed, correctionFeed} from '../../src/feed/entries.ts'
import {highwireTags} from '../../src/feed/highwire.ts'
import type {Home} from '../../src/feed/home.ts'
import {articleJson} from '../../src/feed/json.ts'
import {describeArticle, formatJsonLd} from '../../src/feed/json-ld.ts'
import {runningTitle} from '../../src/feed/running-title.ts'
import {parseArticle} from '../../src/markdown/parse.ts'
import {listRecords} from '../../src/search/records.ts'
import {parseCsv, unprotect} from '../schema/read-csv.ts'
import {articleOf} from './article.ts'
import {attacks, unfit} from './attacks.ts'
import {readMarkup} from './markup.ts'

const {Cite} = createRequire(import.meta.url)('@citation-js/core')
createRequire(import.meta.url)('@citation-js/plugin-bibtex')
createRequire(import.meta.url)('@citation-js/plugin-csl')

const home: Home = {
  ...{name: 'The Desk', description: 'News.', language: 'en', origin: 'https://example.org', base: '/'},
  licence: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
}

/** Pieces of attacks between letters of every kind, in any order. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...attacks),
      fc.constantFrom(...attacks.flatMap((attack) => attack.match(/[\w ]+|[^\w ]+/g) ?? [])),
      fc.string({unit: 'grapheme', maxLength: 8}),
      fc.string({unit: 'binary', maxLength: 4}),
    ),
    {minLength: 1, maxLength: 4},
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => /[\p{L}\p{N}]/u.test(text))

/** Seeded, so that what passes here passes everywhere; `npm run fuzz` takes other ways each time. */
const runs = {numRuns: 150, seed: 2026}

function parse(value: string): {file: VFile; article: Article | undefined} {
  const file = new VFile({path: 'articles/hostile.md', value})
  return {file, article: parseArticle(file)}
}

describe('any text', () => {
  test('is refused with a place in the file, or comes out of every format as it went in', () => {
    let read = 0
    fc.assert(
      fc.property(anyText, (text) => {
        const {file, article} = parse(articleOf(text))
        if (!article) {
          expect(file.messages.filter(({fatal}) => fatal).length).toBeGreaterThan(0)
          for (const {place} of file.messages) expect(place).toBeDefined()
          return
        }
        read++
        expect(article.standfirst).toBe(text)
        expectData(text, article)
        expectFeeds(text, article)
        expectDrawings(article)
        expectRecords(article)
      }),
      runs,
    )
    // Must not pass because everything was refused.
    expect(read).toBeGreaterThan(runs.numRuns / 2)
  }, 120_000)

  test.each(attacks.map((attack) => [attack]))('also this: %s', (attack) => {
    const {article} = parse(articleOf(attack))
    expect(article).toBeDefined()
    expectData(attack, article as Article)
    expectFeeds(attack, article as Article)
    expectDrawings(article as Article)
    expectRecords(article as Article)
  })
})

describe('text that is unfit', () => {
  test.each(unfit)('is refused: %s', (_name, text) => {
    const {file, article} = parse(articleOf(text))
    expect(article).toBeUndefined()
    expect(file.messages.filter(({ruleId}) => ruleId === 'characters').length).toBeGreaterThan(30)
  })

  test('is refused wherever it stands', () => {
    const marker = 'plain words'
    const [front = '', body = ''] = articleOf(marker).split(/(?<=\n---\n)/)
    const countIn = (text: string) => text.split(marker).length - 1
    expect([countIn(front), countIn(body)]).toEqual([33, 28])
    for (const text of ['x\u0008y', 'x \u202eeno\u202c']) {
      for (let at = 0; at < countIn(front); at++)
        expect(rulesOf(putAt(front, at, JSON.stringify(text)) + body), `front matter, ${at}`).toContain(
          'characters',
        )
      for (let at = 0; at < countIn(body); at++)
        expect(rulesOf(front + putAt(body, at, text)), `body, ${at}`).toContain('characters')
    }

    function putAt(whole: string, at: number, text: string): string {
      const parts = whole.split(marker)
      return `${parts.slice(0, at + 1).join(marker)}${text}${parts.slice(at + 1).join(marker)}`
    }
  })

  function rulesOf(value: string) {
    return parse(value).file.messages.map(({ruleId}) => ruleId)
  }
})

function expectData(text: string, article: Article): void {
  const json = articleJson({article, base: 'https://example.org/', page: '/'})
  expect(JSON.parse(JSON.stringify(json))).toEqual(JSON.parse(JSON.stringify(json)))
  expect(json.figures.nine?.quote).toBe(text)

  const data = formatJsonLd(describeArticle(article, home))
  expect(data).not.toContain('<')
  expect(JSON.parse(data)['@graph'][0]).toMatchObject({headline: article.title, description: text})

  const rows = parseCsv(figuresCsv(article))
  for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0)
  expect(rows[1]?.map(unprotect).filter((cell) => cell === text).length).toBeGreaterThanOrEqual(6)

  const items = citeAll(article, home)
  const read = new Cite(formatBibtex(items)).data
  expect(read.map(({id}: {id: string}) => id)).toEqual(items.map(({id}) => id))
  for (const [at, {title, author}] of read.entries()) {
    expect(seen(title)).toBe(seen(items[at]?.title ?? ''))
    expect(seen(author[0].literal ?? author[0].family)).toBe(seen(text))
  }
  for (const item of items) expect(formatReference(item)).toContain(item.URL)

  for (const {name, content} of highwireTags(article, home))
    if (name === 'citation_reference')
      expect(content.split('; ').every((part) => /^citation_\w+=/.test(part))).toBe(true)

  const css = runningTitle(article, 'The Desk').replace(/"(?:[^"\\\n]|\\[\da-f]{1,6} )*"/g, '""')
  expect(css).toBe(runningTitle({...article, title: ''}, ''))
}

function expectFeeds(text: string, article: Article): void {
  const parser = new XMLParser({ignoreAttributes: false, trimValues: false})
  const atom = formatAtom(articleFeed([article], home))
  expect(XMLValidator.validate(atom)).toBe(true)
  const {entry} = parser.parse(atom).feed
  for (const [element, said] of [
    ['title', article.title],
    ['summary', text],
  ] as const) {
    const {shapes, texts} = readMarkup(`<p>${entry[element]['#text'] ?? entry[element]}</p>`)
    expect([...shapes]).toEqual(['p[]'])
    expect(seen(texts.get('p')?.[0] ?? '')).toBe(seen(said))
  }
  const corrections = formatAtom(correctionFeed([article], home))
  expect(XMLValidator.validate(corrections)).toBe(true)
  expect(parser.parse(corrections).feed.entry).toHaveLength(3)
}

function expectDrawings(article: Article): void {
  const view = compare(Object.values(article.comparisons)[0] as never, article)
  const origin = {language: 'en', site: 'The Desk', address: 'https://example.org/', state: 'Published'}
  const drawings = [
    renderCard(view, origin),
    ...['', 'figures', article.sections[0]?.slug ?? ''].map((page) =>
      renderSocial(socialOf(page, article), origin),
    ),
  ]
  for (const svg of drawings) {
    expect(XMLValidator.validate(svg)).toBe(true)
    const {shapes, addresses} = readMarkup(svg, true)
    expect(addresses).toEqual([])
    for (const shape of shapes)
      expect(shape).toMatch(/^(svg|title|desc|path|g|text|tspan|circle|line|rect)\[[^\]]*\]$/)
    for (const shape of shapes) expect(shape).not.toMatch(/\bon|href|style/)
  }
  const {texts} = readMarkup(drawings[0] ?? '', true)
  expect(seen(texts.get('svg desc')?.[0] ?? '')).toContain(seen(view.sentence))
}

function expectRecords(article: Article): void {
  const records = listRecords(article)
  expect(records).toHaveLength(1 + 2 + 2 + 3 + 3)
  const bare = (text: string) => text.replace(/\s/g, '')
  for (const [at, {blocks}] of [article.lead, ...article.sections].entries()) {
    for (const block of blocks) {
      if (block.type !== 'prose') continue
      // What a parser of HTML finds, save the marks of footnotes and sources.
      const {texts} = readMarkup(`<div>${block.html.replace(/<sup.*?<\/sup>/gs, '')}</div>`)
      expect(bare(records[at]?.content ?? '')).toContain(bare(texts.get('div')?.[0] ?? ''))
    }
  }
}

/** Blanks are one, and a mark of direction is not seen. */
function seen(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
