/** The site itself: each of its pages is valid, and none needs what is allowed to articles longer than ours. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {readText} from '../../src/verify/file.ts'
import {listFiles} from '../../src/verify/site.ts'
import {listInvalid} from '../../src/verify/valid.ts'
import {verifyWeight} from '../../src/verify/weight.ts'
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
