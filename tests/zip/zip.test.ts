/** The zip holds the site, and is the same whenever it is made. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {isPacked, writeZip} from '../../src/zip/zip.ts'

const folder = mkdtempSync(join(tmpdir(), 'zip-'))
const files = ['a/index.html', 'a/x.css', 'feed.json', 'index.html', 'p.png', 'ما.json']

beforeAll(() => {
  mkdirSync(join(folder, 'a'))
  writeFileSync(join(folder, 'a/index.html'), '<a href="/">up</a>')
  writeFileSync(join(folder, 'a/x.css'), 'p{background:url(/p.png)}')
  writeFileSync(join(folder, 'index.html'), '<a href="/a/">a</a>')
  for (const name of ['feed.json', 'p.png', 'ما.json']) writeFileSync(join(folder, name), '["/a/"]')
})

afterAll(() => rmSync(folder, {recursive: true}))

function zip(name: string): Uint8Array {
  const target = join(folder, name)
  writeZip(files, folder, '/', target, 'site')
  return readFileSync(target)
}

test('every file is in it, in one folder, pages and styles with relative addresses', () => {
  const unpacked = Object.entries(unzipSync(zip('a.zip'))).map(([name, bytes]) => [name, strFromU8(bytes)])
  expect(unpacked).toEqual([
    ['site/a/index.html', '<a href="../index.html">up</a>'],
    ['site/a/x.css', 'p{background:url(../p.png)}'],
    ['site/feed.json', '["/a/"]'],
    ['site/index.html', '<a href="./a/index.html">a</a>'],
    ['site/p.png', '["/a/"]'],
    ['site/ما.json', '["/a/"]'],
  ])
})

test('two zips of one site are the same', () => {
  const before = zip('a.zip')
  for (const file of files) utimesSync(join(folder, file), 1_000_000, 1_000_000)
  const zone = process.env.TZ
  process.env.TZ = 'Pacific/Auckland'
  const after = zip('b.zip')
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(Buffer.compare(before, after)).toBe(0)
})

test('what only a server can use is left out', () => {
  const names = ['pagefind/pagefind.js', '_astro/search.js', '_headers', '_redirects']
  expect(names.filter(isPacked)).toEqual([])
  expect(['index.html', 'a/article.json', '_astro/a.css', 'report.gz'].filter(isPacked)).toHaveLength(4)
})
