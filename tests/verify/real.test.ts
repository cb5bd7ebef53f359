/** The site itself: valid, light, and the same on every host and on none. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {listFiles} from '../../src/cli/list-files.ts'
import {pageOf} from '../../src/verify/address.ts'
import {readText} from '../../src/verify/file.ts'
import {listInvalid} from '../../src/verify/valid.ts'
import {verifyWeight} from '../../src/verify/weight.ts'
import {makePageRelative, makeStylesRelative} from '../../src/zip/relative.ts'
import {listAddresses} from './addresses.ts'
import {build} from './build.ts'

const temporary = mkdtempSync(join(tmpdir(), 'real-'))
const site = join(temporary, 'site')

beforeAll(() => build(site, 'content'), 240_000)

afterAll(() => rmSync(temporary, {recursive: true}))

const read = (file: string) => readFileSync(join(site, file), 'utf8')
const listPages = () => listFiles(site).filter((file) => file.endsWith('.html'))

test('every page is valid HTML', {timeout: 60_000}, () => {
  const invalid = listPages().flatMap((file) => listInvalid(read(file)).map((reason) => `${file}: ${reason}`))
  expect(invalid).toEqual([])
})

test('every page fits its budget', {timeout: 60_000}, () => {
  const place = {origin: 'https://example.org', base: '/kursk/'}
  const files = listFiles(site).filter((file) => /\.(html|css)$/.test(file))
  const summaries = new Map(files.map((file) => [file, readText(file, read(file), place)]))
  // Its data are left out, so that no page may weigh more for them.
  expect(listPages().flatMap((file) => verifyWeight(file, summaries, 1, read))).toEqual([])
})

test('every address means the same on a host that serves a page without its last slash', () => {
  const home = 'https://example.org/kursk/'
  const led = listPages().flatMap((file) => {
    const page = new URL(pageOf(file), home).href
    return listAddresses(read(file)).map((address) => [page, address] as const)
  })
  expect(led.length).toBeGreaterThan(1000)
  const astray = led.filter(([page, address]) => {
    // An anchor of the page itself means the page, whatever it is called.
    if (address.startsWith('#')) return false
    return new URL(address, page).href !== new URL(address, page.replace(/\/$/, '')).href
  })
  expect(astray).toEqual([])
})

test('every address leads to a file where the site is read from disk', () => {
  const disk = 'file:///unpacked/'
  const files = new Set(listFiles(site).map((file) => new URL(encodeURI(file), disk).href))
  const astray = listPages().flatMap((file) =>
    listAddresses(makePageRelative(read(file), file, '/kursk/')).filter((address) => {
      const {href, protocol} = new URL(address, new URL(encodeURI(file), disk))
      return protocol === 'file:' && !files.has(href.replace(/[?#].*/, ''))
    }),
  )
  expect(astray).toEqual([])
  for (const file of listFiles(site).filter((path) => path.endsWith('.css')))
    for (const [, address = ''] of makeStylesRelative(read(file), file, '/kursk/').matchAll(
      /url\("?([^")]+)/g,
    ))
      expect(files).toContain(new URL(address, new URL(file, disk)).href)
})
