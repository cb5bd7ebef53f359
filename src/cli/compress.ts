/** Compressed copies of the text files of a site, for hosts that send such copies instead of compressing themselves. */
import {globSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {brotliCompress, brotliDecompress, constants, gunzip, gzip} from 'node:zlib'
import {createProgress} from './progress.ts'

/** Everything else is compressed already: pictures, fonts, the search index. */
const texts = '**/*.{bib,css,csv,html,js,json,svg,txt,webmanifest,xml}'

interface Method {
  suffix: string
  compress: (bytes: Buffer) => Promise<Buffer>
  expand: (bytes: Buffer, most: number) => Promise<Buffer>
}

const brotli = promisify(brotliCompress)
const unbrotli = promisify(brotliDecompress)
const zip = promisify(gzip)
const unzip = promisify(gunzip)

/** The best that each can do. Neither writes down when or of which file. */
const methods: readonly Method[] = [
  {
    suffix: '.br',
    compress: (bytes) => brotli(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}),
    expand: (bytes, most) => unbrotli(bytes, {maxOutputLength: most}),
  },
  {
    suffix: '.gz',
    compress: (bytes) => zip(bytes, {level: 9}),
    expand: (bytes, most) => unzip(bytes, {maxOutputLength: most}),
  },
]

/**
 * Write `page.html.br` and `page.html.gz` beside every `page.html`, and so on, save where they would not be smaller.
 *
 * @param folder  the site
 * @param earlier  an earlier build of it, which need not exist: copies that still fit are taken from there, because
 *   making them takes longer than the rest of a build
 */
export async function compressFiles(folder: string, earlier: string): Promise<void> {
  const files = globSync(texts, {cwd: folder}).sort()
  const progress = createProgress('files compressed')
  let next = 0
  const work = async () => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      progress.tell(next, files.length)
      await compressFile(file, folder, earlier)
    }
  }
  // The compressing itself happens in threads of Node's own.
  await Promise.all(Array.from({length: availableParallelism()}, work))
  progress.end()
}

async function compressFile(file: string, folder: string, earlier: string): Promise<void> {
  const bytes = await readFile(join(folder, file))
  for (const method of methods) {
    const copy = (await findCopy(join(earlier, file), bytes, method)) ?? (await method.compress(bytes))
    if (copy.length < bytes.length) await writeFile(join(folder, file + method.suffix), copy)
  }
}

/** The copy beside a file of an earlier build, if it says the same as this one. */
async function findCopy(file: string, bytes: Buffer, {suffix, expand}: Method): Promise<Buffer | undefined> {
  try {
    const copy = await readFile(file + suffix)
    return (await expand(copy, bytes.length)).equals(bytes) ? copy : undefined
  } catch {
    // There is none, or it is spoilt.
    return undefined
  }
}
