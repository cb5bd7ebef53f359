/** Compressed copies of the text files of a site, for hosts that send such copies instead of compressing themselves. */
import {extname} from 'node:path'
import {promisify} from 'node:util'
import {brotliCompress, constants, gzip} from 'node:zlib'

/** Everything else is compressed already: pictures, fonts, the search index. */
const texts = new Set([
  ...['.bib', '.css', '.csv', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'],
])

/** The best that each can do. Neither writes down when or of which file. */
const methods = [
  {
    suffix: '.br',
    compress: promisify(brotliCompress),
    options: {params: {[constants.BROTLI_PARAM_QUALITY]: 11}},
  },
  {suffix: '.gz', compress: promisify(gzip), options: {level: 9}},
]

/** Whether a file gains by being compressed. */
export function isCompressible(path: string): boolean {
  return texts.has(extname(path))
}

/**
 * Compress a file, in threads of Node's own.
 *
 * @returns copies to stand beside it, under its name with a suffix; none where they would not be smaller
 */
export async function compressFile(path: string, body: string | Uint8Array): Promise<[string, Uint8Array][]> {
  const bytes = Buffer.from(body)
  const copies = methods.map(async ({suffix, compress, options}): Promise<[string, Uint8Array]> => {
    return [path + suffix, await compress(bytes, options)]
  })
  return (await Promise.all(copies)).filter(([, copy]) => copy.length < bytes.length)
}
