/** A built site as one file, to be unpacked and read without a server. */
import {closeSync, openSync, readFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {Zip, ZipDeflate, ZipPassThrough} from 'fflate'
import {makePageRelative, makeStylesRelative} from './relative.ts'

/** What is of no use without a server: the search, and what hosts are told. */
const left = /^pagefind\/|^_astro\/.*\.js$|^_(headers|redirects)$/

/** Already compressed. */
const dense = /\.(png|jpe?g|webp|avif|woff2)$/

/** The most files that readers of the format are sure to understand. */
export const most = 65_000

/**
 * Write a site into a zip, with addresses that work from disk.
 *
 * @param files of the site, in the order of the zip
 * @param folder that holds them
 * @param base the path that their addresses begin with
 * @param target the zip
 * @param within the folder that all is unpacked into
 * @throws whatever keeps a file from being read or written
 */
export function writeZip(
  files: readonly string[],
  folder: string,
  base: string,
  target: string,
  within: string,
): void {
  // Two zips of one site are the same, whenever and in whichever time zone they are made.
  const earliest = new Date(1980, 0, 1)
  const out = openSync(target, 'w')
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error
      writeSync(out, chunk)
    })
    for (const file of files) {
      const name = `${within}/${file}`
      const entry = dense.test(file) ? new ZipPassThrough(name) : new ZipDeflate(name, {level: 9})
      entry.mtime = earliest
      zip.add(entry)
      entry.push(readPlain(join(folder, file), file, base), true)
    }
    zip.end()
  } finally {
    closeSync(out)
  }
}

/** Whether a file belongs into a zip. */
export function isPacked(file: string): boolean {
  return !left.test(file)
}

function readPlain(path: string, file: string, base: string): Uint8Array {
  const bytes = readFileSync(path)
  if (file.endsWith('.html')) return Buffer.from(makePageRelative(bytes.toString(), file, base))
  if (file.endsWith('.css')) return Buffer.from(makeStylesRelative(bytes.toString(), file, base))
  return bytes
}
