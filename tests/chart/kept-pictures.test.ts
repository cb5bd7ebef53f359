/** Pictures kept between builds: drawn once, whatever happens to what is kept. */
import {globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {keepPicture} from '../../src/pictures/kept.ts'

let cache: string
const draw = vi.fn(async (svg: string) => new TextEncoder().encode(`pixels of ${svg}`))
const keep = async (svg: string) => new TextDecoder().decode(await keepPicture(svg, draw, cache))
const listFiles = () => globSync('*/*', {cwd: cache}).map((path) => join(cache, path))

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'pictures-'))
  draw.mockClear()
})
afterEach(() => rmSync(cache, {recursive: true}))

test('a picture is drawn once, another anew', async () => {
  expect([await keep('<svg a/>'), await keep('<svg a/>')]).toEqual([
    'pixels of <svg a/>',
    'pixels of <svg a/>',
  ])
  expect(draw).toHaveBeenCalledTimes(1)
  expect(await keep('<svg b/>')).toBe('pixels of <svg b/>')
  expect(draw).toHaveBeenCalledTimes(2)
})

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, -3)],
  ['empty', () => Buffer.alloc(0)],
  ['something else', (bytes: Buffer) => bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte))],
])('what is kept is %s, and is drawn again', async (_, spoil) => {
  await keep('<svg a/>')
  for (const path of listFiles()) writeFileSync(path, spoil(readFileSync(path)))
  expect(await keep('<svg a/>')).toBe('pixels of <svg a/>')
  expect(draw).toHaveBeenCalledTimes(2)
  await keep('<svg a/>')
  expect(draw).toHaveBeenCalledTimes(2)
})

test('what is in use moves on from month to month, and what is not goes after one', async () => {
  await keep('<svg a/>')
  await keep('<svg b/>')
  const [path = ''] = listFiles()
  mkdirSync(join(cache, '2020-01'))
  writeFileSync(join(cache, '2020-01/old'), 'old')
  renameSync(dirname(path), join(cache, '2020-02'))
  expect(await keep('<svg a/>')).toBe('pixels of <svg a/>')
  expect(draw).toHaveBeenCalledTimes(2)
  expect(globSync('*/*', {cwd: cache}).filter((file) => file.startsWith('2020'))).toHaveLength(1)
})
