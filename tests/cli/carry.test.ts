import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {carryAssets} from '../../src/cli/carry.ts'

const hour = 3_600_000
let home: string
let note: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'carry-'))
  note = join(home, 'note')
})

afterEach(() => rmSync(home, {recursive: true}))

/** A site with one style sheet. */
function write(name: string, sheet: string): string {
  mkdirSync(join(home, name, '_astro'), {recursive: true})
  writeFileSync(join(home, name, 'index.html'), name)
  writeFileSync(join(home, name, '_astro', sheet), name)
  return join(home, name)
}

test('a page of the site before still finds its style sheet, and no page is brought', () => {
  const [before, site] = [write('before', 'Base.1.css'), write('site', 'Base.2.css')]
  writeFileSync(join(before, 'old.html'), 'old')
  carryAssets(before, site, note)
  expect(readFileSync(join(site, '_astro/Base.1.css'), 'utf8')).toBe('before')
  expect(existsSync(join(site, 'old.html'))).toBe(false)
})

test('what the site has itself is left as it is', () => {
  const [before, site] = [write('before', 'Base.1.css'), write('site', 'Base.1.css')]
  carryAssets(before, site, note)
  expect(readFileSync(join(site, '_astro/Base.1.css'), 'utf8')).toBe('site')
})

test('through several publications, a style sheet stays for a day', () => {
  const sites = [1, 2, 3, 4].map((at) => write(`site-${at}`, `Base.${at}.css`))
  const [a = '', b = '', c = '', d = ''] = sites
  carryAssets(a, b, note, 0)
  carryAssets(b, c, note, 23 * hour)
  expect(existsSync(join(c, '_astro/Base.1.css'))).toBe(true)
  carryAssets(c, d, note, 25 * hour)
  expect(existsSync(join(d, '_astro/Base.1.css'))).toBe(false)
  expect(existsSync(join(d, '_astro/Base.2.css'))).toBe(true)
})

test('one that comes back into use starts anew', () => {
  const [a, b, c, d] = [
    write('a', 'Base.1.css'),
    write('b', 'Base.2.css'),
    write('c', 'Base.1.css'),
    write('d', 'Base.2.css'),
  ]
  carryAssets(a, b, note, 0)
  carryAssets(b, c, note, 20 * hour)
  carryAssets(c, d, note, 30 * hour)
  expect(existsSync(join(d, '_astro/Base.1.css'))).toBe(true)
})

test('a note that is spoilt is one that remembers nothing', () => {
  const [before, site] = [write('before', 'Base.1.css'), write('site', 'Base.2.css')]
  writeFileSync(note, '{')
  carryAssets(before, site, note)
  expect(existsSync(join(site, '_astro/Base.1.css'))).toBe(true)
})
