import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {brotliCompressSync, brotliDecompressSync, constants, gunzipSync} from 'node:zlib'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {compressFiles} from '../../src/cli/compress.ts'

const text = '<p>Nine soldiers, or four thousand.</p>\n'.repeat(40)
let home: string
let folder: string
let earlier: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'compress-'))
  folder = join(home, 'new')
  earlier = join(home, 'old')
  mkdirSync(join(folder, 'kursk'), {recursive: true})
  writeFileSync(join(folder, 'kursk/index.html'), text)
})

afterEach(() => rmSync(home, {recursive: true}))

function read(path: string): Buffer {
  return readFileSync(join(home, path))
}

test('beside a text file stand copies that say the same', async () => {
  await compressFiles(folder, earlier)
  expect(brotliDecompressSync(read('new/kursk/index.html.br')).toString()).toBe(text)
  expect(gunzipSync(read('new/kursk/index.html.gz')).toString()).toBe(text)
})

test('what is compressed already, or would not become smaller, stands alone', async () => {
  writeFileSync(join(folder, 'short.json'), '{}')
  writeFileSync(join(folder, 'map.png'), text)
  await compressFiles(folder, earlier)
  expect(readdirSync(folder).sort()).toEqual(['kursk', 'map.png', 'short.json'])
})

test('copies are the same whenever and wherever they are made', async () => {
  await compressFiles(folder, earlier)
  const [brotli, gzip] = [read('new/kursk/index.html.br'), read('new/kursk/index.html.gz')]
  // Where gzip would keep the time.
  expect(gzip.readUInt32LE(4)).toBe(0)
  await compressFiles(folder, earlier)
  expect([read('new/kursk/index.html.br'), read('new/kursk/index.html.gz')]).toEqual([brotli, gzip])
})

test('a copy of an earlier build is taken where the file is the same', async () => {
  mkdirSync(join(earlier, 'kursk'), {recursive: true})
  // Known by not being the best.
  const copy = brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 1}})
  writeFileSync(join(earlier, 'kursk/index.html.br'), copy)
  await compressFiles(folder, earlier)
  expect(read('new/kursk/index.html.br')).toEqual(copy)
})

test.each([
  ['of another text', brotliCompressSync(text.replace('Nine', 'Ten!'))],
  ['of a longer text', brotliCompressSync('0'.repeat(10_000_000))],
  ['that is spoilt', brotliCompressSync(text).subarray(0, -3)],
  ['that is none', Buffer.from(text)],
])('a copy %s is not', async (_, copy) => {
  mkdirSync(join(earlier, 'kursk'), {recursive: true})
  writeFileSync(join(earlier, 'kursk/index.html.br'), copy)
  await compressFiles(folder, earlier)
  expect(brotliDecompressSync(read('new/kursk/index.html.br')).toString()).toBe(text)
})

test('an empty site has no copies', async () => {
  await compressFiles(join(home, 'none'), earlier)
  expect(existsSync(join(home, 'none'))).toBe(false)
})
