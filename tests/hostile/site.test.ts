/**
 * One site in which every free text of every article is an attack, beside an article that says the same in plain words.
 * Whatever file of it is read, by a parser of its format: the text is there, and it is text.
 */
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import type {Article} from '../../src/article/article.ts'
import {shortTitle} from '../../src/article/titles.ts'
import {parseCsv, unprotect} from '../schema/read-csv.ts'
import {articleOf, withoutAddresses} from './article.ts'
import {attacks} from './attacks.ts'
import {buildSite} from './build.ts'
import {seen} from './formats.ts'
import {type Markup, readMarkup} from './markup.ts'
import {expectWellFormed, readAtom} from './xml.ts'

// Other work may keep a computer busy.
vi.setConfig({testTimeout: 120_000})

const {Cite} = createRequire(import.meta.url)('@citation-js/core')
createRequire(import.meta.url)('@citation-js/plugin-bibtex')
createRequire(import.meta.url)('@citation-js/plugin-csl')

const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
const out = join(folder, 'out')
const home = 'https://example.org/kursk/'

/** What each article says, by its id. */
const said = new Map(attacks.map((attack, at) => [`attack-${at}`, attack]))

beforeAll(() => {
  const articles = join(folder, 'articles')
  mkdirSync(join(articles, 'images'), {recursive: true})
  cpSync(join(import.meta.dirname, '../reports/fixtures/images/map.png'), join(articles, 'images/map.png'))
  writeFileSync(join(articles, 'plain.md'), articleOf('plain words'))
  for (const [id, text] of said) writeFileSync(join(articles, `${id}.md`), articleOf(text))
  const told = buildSite(folder, {SITE_URL: 'https://example.org', BASE_PATH: '/kursk'})
  if (told !== '') throw new Error(told)
}, 240_000)

afterAll(() => rmSync(folder, {recursive: true}))

function read(path: string): string {
  return readFileSync(join(out, path), 'utf8')
}

function readJson(path: string) {
  return JSON.parse(read(path))
}

function list(path: string, ending: string): string[] {
  return readdirSync(join(out, path), {recursive: true})
    .map(String)
    .filter((name) => name.endsWith(ending))
}

/** Pages of an article, by names that do not depend on its headings. */
function readPages(id: string): Map<string, Markup> {
  return new Map(
    list(id, '.html').map((path) => [
      path.replace(/^.*-heading\//, 'first-section/'),
      readMarkup(read(join(id, path))),
    ]),
  )
}

describe('pages', () => {
  test('have no kind of element, attribute or comment that plain words do not have', () => {
    const shapes = new Set([...readPages('plain').values()].flatMap((page) => [...page.shapes]))
    for (const id of said.keys())
      for (const [path, page] of readPages(id))
        expect(
          [...page.shapes].filter((shape) => !shapes.has(shape)),
          `${id}/${path}`,
        ).toEqual([])
  })

  test('say the attack wherever they would say plain words', () => {
    const plain = readPages('plain')
    for (const [id, text] of said) {
      const pages = readPages(id)
      for (const [path, {texts}] of plain) {
        for (const [place, words] of texts) {
          if (isElsewhere(place) || !words.some((each) => seen(each).includes('plain words'))) continue
          const now = pages.get(path)?.texts.get(place)?.map(seen) ?? []
          const isThere = waysToSay(text, place).some((way) => now.some((each) => each.includes(way)))
          expect(isThere, `${id}/${path}, ${place}: ${JSON.stringify(now).slice(0, 300)}`).toBe(true)
        }
      }
    }
  })

  test('lead to the site, to the addresses of the sources, and to mail', () => {
    for (const id of said.keys()) {
      for (const {addresses} of readPages(id).values()) {
        for (const address of addresses) {
          const {protocol, host} = new URL(address, `${home}${id}/`)
          if (protocol === 'mailto:') continue
          expect(`${protocol}//${host}`).toMatch(/^https?:\/\/(example|creativecommons|www\.w3)\.org$/)
        }
      }
    }
  })

  test('report an error by mail with one subject in one line, and the address of the page', () => {
    for (const [id, text] of said) {
      const {addresses} = readPages(id).get('index.html') as Markup
      const mail = new URL(addresses.find((address) => address.startsWith('mailto:corrections')) ?? '')
      expect([...mail.searchParams.keys()]).toEqual(['subject', 'body'])
      expect(mail.searchParams.get('subject')).not.toMatch(/[\r\n]/)
      expect(seen(mail.searchParams.get('subject') ?? '')).toContain(seen(cut(text)))
      expect(mail.searchParams.get('body')).toBe(`${home}${id}/`)
    }
  })

  test('name the article on paper in a string that nothing in it ends', () => {
    for (const [id, text] of said) {
      const css = read(`${id}/print.css`).replace(/"(?:[^"\\\n]|\\[\da-f]{1,6} )*"/g, (string) => {
        const words = string.replace(/\\([\da-f]{1,6}) /g, (_, code) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        )
        return [shortTitle(cut(text)), 'What Was Counted'].includes(words.slice(1, -1)) ? 'TEXT' : string
      })
      expect(css.replace(/content: TEXT/g, '')).toBe(read('plain/print.css').replace(/content: "[^"]*"/g, ''))
    }
  })
})

describe('files for machines', () => {
  test('say in JSON what the article says', () => {
    for (const [id, text] of said) {
      const article = readJson(`${id}/article.json`) as Article
      const {nine} = article.figures
      expect(article).toMatchObject({title: cut(text), standfirst: text, authors: [text, 'The Desk']})
      expect(article.topics[0]).toBe(text)
      expect(article.claimants.one).toMatchObject({name: text, role: text, side: text, method: text})
      expect(article.sources.first).toMatchObject({publisher: text, title: text, quotes: [text, 'plain']})
      expect(article.populations.part?.name).toBe(text)
      expect(article.places.part?.name ?? article.places['part-place']?.name).toBe(text)
      expect(nine).toMatchObject({quote: text, note: text, term: text})
      expect(article.revisions[0]).toMatchObject({note: text, was: text})
      expect(seen(article.sections[0]?.heading ?? '')).toBe(`${seen(text)} heading`)
      expect(seen(article.claims['another-claim']?.statement ?? '')).toBe(seen(text))
      expect(seen(article.comparisons['a-comparison']?.title ?? '')).toBe(seen(text))
      expect(readJson(`${id}/claims.json`).claims).toHaveLength(2)
      expect(readJson(`${id}/figures.json`).figures[0]).toEqual(nine)
    }
  })

  test('say in linked data what the article says', () => {
    for (const [id, text] of said) {
      const [data = ''] = readPages(id).get('index.html')?.texts.get('html head script') ?? []
      expect(JSON.parse(data)['@graph'][0]).toMatchObject({headline: cut(text), description: text})
    }
  })

  test('are feeds that hold each article once, with its text', () => {
    const entries = readAtom(read('feed.xml'))
    expect(entries).toHaveLength(said.size + 1)
    const {items} = readJson('feed.json')
    for (const [id, text] of said) {
      const entry = entries.find((each) => each.id === `${home}${id}/`)
      expect(entry?.title).toBe(cut(text))
      expect(entry?.summary).toBe(text)
      expect(entry?.authors).toEqual([text, 'The Desk'])
      expect(items.find((each: {id: string}) => each.id === `${home}${id}/`)).toMatchObject({
        title: cut(text),
        summary: text,
        tags: [text, 'bridges'],
      })
    }
    // Of three revisions an article, the last hundred.
    expect(readAtom(read('corrections/feed.xml'))).toHaveLength(100)
    for (const sitemap of list('.', '.xml')) expectWellFormed(read(sitemap))
  })

  test('are tables with the text in its cell, and no formula', () => {
    for (const [id, text] of said) {
      const rows = parseCsv(read(`${id}/figures.csv`))
      expect(rows).toHaveLength(4)
      for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0)
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/)
      const cells = rows[1]?.map(unprotect)
      expect(cells?.filter((cell) => cell === text).length).toBeGreaterThanOrEqual(6)
    }
  })

  test('are references that a citation library reads as the same title, author and address', () => {
    for (const [id, text] of said) {
      const [csl] = readJson(`${id}/citation.csl.json`)
      const [bibtex] = new Cite(read(`${id}/citation.bib`)).data
      expect(csl).toMatchObject({title: cut(text), author: [{literal: text}, {literal: 'The Desk'}]})
      expect(seen(bibtex.title)).toBe(seen(cut(text)))
      expect(seen(bibtex.author[0].literal ?? bibtex.author[0].family)).toBe(seen(text))
      expect(bibtex.author).toHaveLength(2)
      expect(bibtex.URL).toBe(`${home}${id}/`)
      for (const reference of list(`${id}/citations`, '.bib'))
        expect(new Cite(read(`${id}/citations/${reference}`)).data).toHaveLength(1)
    }
  })

  test('lie in the folder of their article, under names that any computer can have', () => {
    for (const id of said.keys()) {
      for (const path of list(id, '')) {
        for (const name of path.split('/')) {
          expect(name).toMatch(/^[\p{L}\p{M}\p{N}_.-]+$/u)
          expect(name).not.toMatch(/^\.|\.\./)
        }
      }
    }
  })
})

function cut(text: string): string {
  return [...text].slice(0, 100).join('')
}

/** What is wrapped or cut in drawings is tested with them; data is no text of the page. */
function isElsewhere(place: string): boolean {
  return /\bsvg\.|\bscript$|^meta\[content\]|code\.language/.test(place)
}

/** A text may stand there whole, as a title, as its first sentence, or without what code and figures cannot hold. */
function waysToSay(text: string, place: string): string[] {
  const sentence = [
    ...new Intl.Segmenter('en', {granularity: 'sentence'}).segment(`Before ${seen(text)} after`),
  ]
  const ways = [text, cut(text), shortTitle(cut(text))]
  if (place.endsWith('li p')) ways.push(sentence[0]?.segment ?? '')
  if (place.includes('a.number')) ways.push(withoutAddresses(text))
  if (/\btd\b|\bcode$/.test(place)) ways.push(text.replace(/[`|\\]/g, ''))
  return ways.map(seen)
}
