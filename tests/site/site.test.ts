/** A tiny site, built whole with every setting: what is published, and what is not. */
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {verifySite} from '../verify/site.ts'

const root = join(import.meta.dirname, '../..')
const temporary = mkdtempSync(join(tmpdir(), 'tiny-'))
const content = join(temporary, 'content')
const out = join(temporary, 'out')
const env = {
  ...process.env,
  CONTENT_DIR: content,
  OUT_DIR: out,
  BASE_PATH: '/kursk',
  SITE_URL: 'https://example.org',
}

function build() {
  return spawnSync('npm', ['run', '--silent', 'build'], {cwd: root, env, encoding: 'utf8'})
}

function read(path: string): string {
  return readFileSync(join(out, path), 'utf8')
}

/** Every file with its content. */
function snapshot(): Record<string, string> {
  const files = readdirSync(out, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map(({parentPath, name}) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'base64'),
    ]),
  )
}

beforeAll(() => {
  cpSync(join(import.meta.dirname, 'content'), content, {recursive: true})
  const {status, stdout, stderr} = build()
  if (status !== 0) throw new Error(stdout + stderr)
}, 120_000)

afterAll(() => rmSync(temporary, {recursive: true}))

describe('a built site', () => {
  test('has every page and file of an article, also of one without claims and figures', () => {
    const files = readdirSync(out, {recursive: true}).map(String)
    for (const id of ['bridge', 'words-alone', 'qissa-qasira']) {
      const ledgers = ['claims', 'figures', 'sources', 'revisions', 'full'].map(
        (name) => `${id}/${name}/index.html`,
      )
      const data = ['article.json', 'claims.json', 'figures.json', 'figures.csv'].map(
        (name) => `${id}/${name}`,
      )
      expect(files).toEqual(expect.arrayContaining([`${id}/index.html`, ...ledgers, ...data]))
    }
    const site = ['index.html', 'method/index.html', 'corrections/index.html', '404.html']
    expect(files).toEqual(
      expect.arrayContaining([...site, 'bridge/who-says-so/index.html', 'qissa-qasira/ماذا-قيل/index.html']),
    )
  })

  test('leaves drafts out, even one with errors', () => {
    expect(readdirSync(out)).not.toContain('unfinished')
    expect(read('index.html')).not.toContain('A draft')
  })

  test('is sound: links, anchors, ids, no script, no foreign request', () => {
    expect(verifySite(out, '/kursk/', 'https://example.org')).toEqual([])
  })

  test('names its canonical address on every page', () => {
    expect(read('bridge/who-says-so/index.html')).toContain(
      'href="https://example.org/kursk/bridge/who-says-so/"',
    )
  })

  test('says on every page how it is shown where it is shared, with a picture that is there', () => {
    const pages = readdirSync(out, {recursive: true}).map(String)
    for (const page of pages.filter((path) => path.endsWith('index.html'))) {
      const html = read(page)
      if (html.includes('http-equiv="refresh"')) continue
      const tags = Object.fromEntries(
        [...html.matchAll(/<meta[^>]* property="([\w:]+)" content="([^"]*)"/g)].map(([, name, value]) => [
          name,
          value,
        ]),
      )
      const address = 'https://example.org/kursk/'
      expect(tags).toMatchObject({
        'og:title': expect.stringMatching(/./),
        'og:description': expect.stringMatching(/./),
        'og:site_name': 'What Was Counted',
        'og:url': encodeURI(address + page.replace(/index\.html$/, '')),
      })
      expect(pages).toContain(decodeURI(tags['og:image'] ?? '').replace(address, ''))
    }
    const article = read('bridge/who-says-so/index.html')
    expect(article).toContain('<meta property="og:type" content="article">')
    expect(article).toContain('<meta property="og:image" content="https://example.org/kursk/bridge/social/')
  })

  test('is under its base in every address that machines follow, which finds a page', () => {
    const address = 'https://example.org/kursk/'
    const files = new Set(readdirSync(out, {recursive: true}).map(String))
    const machine = [...files].filter(
      (path) => /\.(xml|json|bib|txt)$/.test(path) && !path.startsWith('schema'),
    )
    const addresses = machine.flatMap((path) => read(path).match(/https:\/\/example\.org[^\s"<>}\\]*/g) ?? [])
    const ours = addresses.filter((each) => !/^https:\/\/example\.org\/(gazette|ledger|jarida)/.test(each))
    expect(ours.length).toBeGreaterThan(50)
    expect(ours.filter((each) => !each.startsWith(address))).toEqual([])
    for (const each of ours) {
      const path = decodeURI(each.slice(address.length).replace(/#.*/, ''))
      expect(files.has(path) || files.has(`${path}index.html`), each).toBe(true)
    }
  })

  test('has records of the search under its base, each on a page that is there', () => {
    const fragments = readdirSync(join(out, 'pagefind/fragment'))
    expect(fragments.length).toBeGreaterThan(10)
    for (const fragment of fragments) {
      const text = gunzipSync(readFileSync(join(out, 'pagefind/fragment', fragment))).toString()
      const {url} = JSON.parse(text.replace(/^pagefind_dcd/, ''))
      expect(url).toMatch(/^\/kursk\//)
      expect(
        existsSync(join(out, decodeURI(url).slice('/kursk/'.length).replace(/#.*/, ''), 'index.html')),
        url,
      ).toBe(true)
    }
  })

  test('has a reference for each claim and figure, in text and as files', () => {
    expect(read('bridge/claims/index.html')).toMatch(
      /<summary>Cite<\/summary>.*nine men.*\(the ministry, 27 Feb 2026\)/,
    )
    const [item] = JSON.parse(read('bridge/citations/ministry-nine.csl.json'))
    expect(item.URL).toBe('https://example.org/kursk/bridge/figures/#ministry-nine')
    expect(read('bridge/citations/nine-men.bib')).toContain('@incollection{bridge-nine-men,')
    expect(read('bridge/full/index.html')).toContain('href="/kursk/bridge/citation.bib"')
  })

  test('takes a report of an error with the address of what is wrong', () => {
    const mail = (file: string, what: string) => {
      const mails = read(file).matchAll(/href="(mailto:[^"]*)"/g)
      const found = [...mails].map(([, mail = '']) => new URL(mail.replaceAll('&amp;', '&')))
      return found
        .find(({searchParams}) => searchParams.get('subject')?.includes(what))
        ?.searchParams.get('body')
    }
    const claim = 'https://example.org/kursk/bridge/who-says-so/#nine-men'
    expect(mail('bridge/who-says-so/index.html', 'The garrison lost nine men')).toBe(claim)
    expect(mail('bridge/claims/index.html', 'The garrison lost nine men')).toBe(claim)
    expect(mail('bridge/figures/index.html', '9, the ministry')).toBe(
      'https://example.org/kursk/bridge/figures/#ministry-nine',
    )
    expect(mail('bridge/index.html', 'Two counts')).toBe('https://example.org/kursk/bridge/')
  })

  test('names the article on every sheet of paper', () => {
    expect(read('bridge/full/index.html')).toContain('href="/kursk/bridge/print.css" media="print"')
    expect(read('bridge/print.css')).toContain('@top-left { content: "Two counts of one night"')
  })

  test('says which language each article is in, and which way it runs', () => {
    expect(read('bridge/index.html')).toMatch(/<html[^>]* lang="en"/)
    expect(read('qissa-qasira/index.html')).toMatch(
      /<html[^>]* lang="ar"[^>]* dir="rtl"|<html[^>]* dir="rtl"[^>]* lang="ar"/,
    )
  })

  test('marks what is in another language than the text around it', () => {
    const front = read('index.html')
    expect(front).toMatch(/<li lang="ar" dir="rtl"[^>]*>\s*<h3[^>]*><a href="\/kursk\/qissa-qasira\/">/)
    const arabic = read('qissa-qasira/index.html')
    expect(arabic).toMatch(/<a href="\/kursk\/" lang="en" dir="ltr">What Was Counted<\/a>/)
    expect(read('qissa-qasira/sources/index.html')).toContain(
      '<q lang="en" dir="ltr">about 40 casualties.</q>',
    )
    expect(read('bridge/index.html')).not.toMatch(/<(?!html)\w+[^>]* (lang|dir)="/)
  })

  test('tells an Arabic article in Arabic, also to machines', () => {
    const files = readdirSync(join(out, 'qissa-qasira'), {recursive: true}).map(String)
    for (const file of files.filter((path) => path.endsWith('.html'))) {
      const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(read(join('qissa-qasira', file))) ?? []
      expect(main).not.toMatch(/\b(killed|about \d|to \d+ \w{3} \d{4}|Comparison|Sources|Published)\b/)
    }
    expect(read('qissa-qasira/figures.csv')).toMatch(/^\uFEFFالرقم,صاحب الرقم,/)
    const {relations} = JSON.parse(read('qissa-qasira/figures.json'))
    // Names in Latin letters are isolated, and nothing else is.
    expect(relations[1].sentence).toContain('رقم \u2068Harbour Monitor (HM)\u2069 في')
    expect(relations[0].sentence).not.toMatch(/[\u2066-\u2069]/)
  })

  test('keeps the address of a section that was renamed', () => {
    expect(read('bridge/who-said-so/index.html')).toContain('/kursk/bridge/who-says-so/')
    expect(read('_redirects')).toBe('/kursk/bridge/who-said-so/ /kursk/bridge/who-says-so/ 301\n')
  })

  test('shows a correction at the spot, and the old value', () => {
    expect(read('bridge/figures/index.html')).toContain('eight')
    expect(read('bridge/who-says-so/index.html')).toContain('Who could count is said more clearly.')
    expect(read('corrections/index.html')).toContain('The ministry said nine and not eight.')
  })

  test('tells machines each pair of figures once, as the design has it', () => {
    const {figures, relations} = JSON.parse(read('bridge/figures.json'))
    expect(figures.map(({id}: {id: string}) => id)).toEqual(['ministry-nine', 'observers-forty'])
    expect(relations).toEqual([
      {
        a: 'ministry-nine',
        b: 'observers-forty',
        relation: 'part',
        facets: {measure: 'within', population: 'equal', place: 'equal', period: 'equal'},
        conflict: false,
        sentence: expect.stringContaining('killed as part of killed and wounded'),
      },
    ])
    expect(JSON.parse(read('bridge/claims.json')).claims).toMatchObject([
      {id: 'nine-men', status: 'attributed', by: 'ministry'},
    ])
  })
})

describe('a build of an article with errors', () => {
  test('says where and what, leaves what was published byte for byte, and no litter', () => {
    const before = snapshot()
    const path = join(content, 'articles/bridge.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('population: garrison', 'population: garison'))
    const {status, stdout, stderr} = build()
    expect(status).not.toBe(0)
    expect(stdout + stderr).toMatch(/bridge\.md/)
    expect(stdout + stderr).toMatch(
      /17:92-17:99\s+error\s+Unexpected `garison`.*did you mean `garrison`\?\s+unknown-id/,
    )
    expect(stdout + stderr).not.toMatch(/\n\s+at /)
    expect(snapshot()).toEqual(before)
    expect(readdirSync(temporary).sort()).toEqual(['.out.versions', 'content', 'out'])
    expect(readdirSync(join(temporary, '.out.versions'))).toHaveLength(1)
  }, 60_000)
})
