/** A site with more articles than its front page shows: each is found from it, and it stays as light as it was. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {verifySite} from '../verify/site.ts'

const root = join(import.meta.dirname, '../..')
const temporary = mkdtempSync(join(tmpdir(), 'archive-'))
const out = join(temporary, 'out')

/** Four a month, from January 2023 on. */
const days = Array.from({length: 120}, (_, at) => {
  const month = String((Math.floor(at / 4) % 12) + 1).padStart(2, '0')
  return `${2023 + Math.floor(at / 48)}-${month}-0${(at % 4) + 1}`
})
const newestFirst = days.map((day) => `on-${day}`).reverse()

/** The articles that a page links to, in its order. */
function linksOf(page: string, ids = /href="\/(on-[\d-]+)\/"/g): string[] {
  const html = readFileSync(join(out, page, 'index.html'), 'utf8')
  return [...new Set(Array.from(html.matchAll(ids), ([, id = '']) => id))]
}

beforeAll(() => {
  const articles = join(temporary, 'articles')
  mkdirSync(articles)
  for (const day of days) {
    const matter = `title: On ${day}\nstandfirst: What was said on that day.\npublished: ${day}\nauthors: [The Newsroom]`
    writeFileSync(
      join(articles, `on-${day}.md`),
      `---\n${matter}\n---\n\nWords.\n\n## A section\n\nMore words.\n`,
    )
  }
  const env = {...process.env, CONTENT_DIR: temporary, OUT_DIR: out, WITHOUT: 'pictures,search'}
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'build'], {
    ...{cwd: root, encoding: 'utf8'},
    env: {...env, BASE_PATH: '/', SITE_URL: 'https://example.org'},
  })
  if (status !== 0) throw new Error(stdout + stderr)
}, 120_000)

afterAll(() => rmSync(temporary, {recursive: true}))

test('the front page shows the newest articles, and leads to every year', () => {
  expect(linksOf('')).toEqual(newestFirst.slice(0, 25))
  expect(linksOf('', /href="\/archive\/(\d+)\/"/g)).toEqual(['2025', '2024', '2023'])
})

test('the pages of the years hold every article, the newest first', () => {
  expect(['2025', '2024', '2023'].flatMap((year) => linksOf(`archive/${year}`))).toEqual(newestFirst)
})

test('crawlers are told of the years', () => {
  expect(readFileSync(join(out, 'sitemap-0.xml'), 'utf8')).toContain('https://example.org/archive/2024/')
})

test('the feed holds what changed last', () => {
  const {items} = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8'))
  expect(items.map(({title}: {title: string}) => title)).toEqual(
    days
      .map((day) => `On ${day}`)
      .reverse()
      .slice(0, 100),
  )
})

test('nothing on the site is astray or invalid', () => {
  expect(verifySite(out, '/', 'https://example.org')).toEqual([])
})
