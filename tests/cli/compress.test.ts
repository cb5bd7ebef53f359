import {brotliDecompressSync, gunzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {compressFile, isCompressible} from '../../src/cli/compress.ts'

const text = '<p>Nine soldiers, or four thousand.</p>\n'.repeat(40)

async function compress(body: string): Promise<Record<string, Uint8Array>> {
  return Object.fromEntries(await compressFile('kursk/index.html', body))
}

test('beside a text file stand copies that say the same', async () => {
  const copies = await compress(text)
  expect(Object.keys(copies)).toEqual(['kursk/index.html.br', 'kursk/index.html.gz'])
  expect(brotliDecompressSync(copies['kursk/index.html.br'] ?? '').toString()).toBe(text)
  expect(gunzipSync(copies['kursk/index.html.gz'] ?? '').toString()).toBe(text)
})

test('what would not become smaller stands alone', async () => {
  expect(await compress('{}')).toEqual({})
})

test('copies are the same whenever they are made, for none says when that was', async () => {
  const copies = await compress(text)
  expect(Buffer.from(copies['kursk/index.html.gz'] ?? '').readUInt32LE(4)).toBe(0)
  expect(await compress(text)).toEqual(copies)
})

test('pictures, fonts and the search index are compressed already', () => {
  const paths = ['map.png', 'serif.woff2', 'pagefind/pagefind.en_1.pf_meta', 'kursk/index.html.br']
  expect(paths.filter(isCompressible)).toEqual([])
  expect(['a/index.html', 'feed.xml', 'print.css', 'citation.bib'].every(isCompressible)).toBe(true)
})
