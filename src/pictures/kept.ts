/**
 * Pictures that were drawn, kept for builds in which they are the same. Those of a month lie in a folder; what is still
 * in use a month later moves on, and the rest goes with its folder.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {digest, digestFiles} from '../cli/digest.ts'
import {writeWhole} from '../cli/write-whole.ts'

/** Whatever draws them. */
const code = ['src/pictures/*.ts', 'node_modules/.package-lock.json']

/**
 * Take up the picture of an SVG again, or draw it.
 *
 * @param draw makes the bytes of the picture from the SVG, always the same ones
 * @param cache folder for what is kept
 */
export async function keepPicture(
  svg: string,
  draw: (svg: string) => Promise<Uint8Array<ArrayBuffer>>,
  cache = 'node_modules/.cache/site/pictures',
): Promise<Uint8Array<ArrayBuffer>> {
  const month = new Date().toISOString().slice(0, 7)
  const name = digest(svg, codeKey())
  const path = join(cache, month, name)
  if (!existsSync(path)) fetchEarlier(cache, month, name)
  const kept = read(path)
  if (kept) return kept
  const picture = await draw(svg)
  writeWhole(path, Buffer.concat([sumOf(picture), picture]))
  return picture
}

let key: string | undefined

function codeKey(): string {
  key ??= digestFiles(process.cwd(), code)
  return key
}

/** Move a picture on from an earlier month. Of those, only the last is kept. */
function fetchEarlier(cache: string, month: string, name: string): void {
  if (!existsSync(cache)) return
  const [last, ...rest] = readdirSync(cache)
    .filter((folder) => folder !== month)
    .sort()
    .reverse()
  for (const folder of rest) rmSync(join(cache, folder), {recursive: true, force: true})
  if (last === undefined || !existsSync(join(cache, last, name))) return
  mkdirSync(join(cache, month), {recursive: true})
  try {
    renameSync(join(cache, last, name), join(cache, month, name))
  } catch {
    // Another build has just done so.
  }
}

/** What was kept, unless it is damaged. */
function read(path: string): Uint8Array<ArrayBuffer> | undefined {
  if (!existsSync(path)) return undefined
  const bytes = readFileSync(path)
  const [sum, picture] = [bytes.subarray(0, 32), bytes.subarray(32)]
  return sum.equals(sumOf(picture)) ? picture : undefined
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
