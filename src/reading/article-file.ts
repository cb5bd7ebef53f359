/** Files of articles, read from the disk: whatever is wrong with one becomes a message at its first line. */
import {isUtf8} from 'node:buffer'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, relative} from 'node:path'
import {VFile} from 'vfile'
import {isId, toId} from '../article/id.ts'
import {reservedArticles} from '../article/lists.ts'
import {getOrWork} from '../article/remember.ts'
import {code, error} from '../markdown/problem.ts'
import {findTangle} from '../markdown/tangle.ts'
import {leadsOutside} from './outside.ts'

/**
 * Read a file.
 *
 * @param path where it is
 * @param siblings names of the files beside it; two may have one name in different cases
 * @returns the file with its text; with an error, and without a text, where it cannot be read
 */
export function readArticleFile(path: string, siblings: readonly string[] = []): VFile {
  const file = new VFile({path: displayPath(path)})
  try {
    const text = decode(read(path))
    const tangle = findTangle(text)
    if (tangle) tell(file, `Unreadable file, expected ${tangle.wanted}`, tangle.line)
    else file.value = text
  } catch (cause) {
    tell(file, `Unreadable file, ${explain(cause)}`)
  }
  checkName(file, siblings)
  return file
}

/** Read the files of a folder: those of articles, or others by their names. */
export function readArticleFiles(folder: string, names: readonly string[] = listMarkdown(folder)): VFile[] {
  return names.map((name) => readArticleFile(join(folder, name), names))
}

/** Names of the articles in a folder, in order. */
export function listMarkdown(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /^[^._].*\.md$/i.test(name))
    .sort()
}

/** A path as an editor knows it: from the folder that the command runs in. */
export function displayPath(path: string): string {
  const short = relative(process.cwd(), path)
  return short.startsWith('..') || isAbsolute(short) ? path : short
}

/** @throws where it leads elsewhere, or is a device or a pipe, which may never end */
function read(path: string): Buffer {
  if (leadsOutside(path, dirname(path)))
    throw new Error('expected a file, and no link to one outside of the folder of the articles')
  const about = statSync(path)
  if (!about.isFile() && !about.isDirectory()) throw new Error('expected a file, and no device or pipe')
  return readFileSync(path)
}

function decode(bytes: Buffer): string {
  // Text holds no zero byte; pictures, word processors' files and UTF-16 do.
  if (bytes.includes(0) || !isUtf8(bytes)) throw new TypeError('no text')
  const text = bytes.toString().replace(/^\ufeff/, '')
  // Those of an old Mac are no line ends to YAML: every place in the file would be told wrong.
  if (/\r(?!\n)/.test(text))
    throw new Error('expected line ends of the kind LF: a carriage return stands alone')
  return text
}

function explain(cause: unknown): string {
  if (cause instanceof TypeError) return 'expected text in UTF-8'
  const {code: reason = '', message} = cause as NodeJS.ErrnoException
  return reasons[reason] ?? message
}

const reasons: Record<string, string> = {
  ENOENT: 'expected it to stay where it is: it vanished while it was being read',
  EACCES: 'expected permission to read it',
  EPERM: 'expected permission to read it',
  EISDIR: 'expected text in UTF-8: it is a folder',
  ELOOP: 'expected a file: it is a link that leads back to itself',
  ERR_FS_FILE_TOO_LARGE: 'expected a text of less than 2 GB',
}

function checkName(file: VFile, siblings: readonly string[]): void {
  const id = file.stem ?? ''
  const name = basename(file.path)
  const twin = groupByCase(siblings)
    .get(name.toLowerCase())
    ?.find((other) => other !== name)
  if (twin !== undefined) {
    const why = 'on many computers the two are one file, and one of them would be lost'
    tell(file, `Unexpected file name ${code(name)} beside ${code(twin)}, expected another: ${why}`)
  } else if (!isId(id) || file.extname !== '.md') {
    const way = suggest(id, siblings)
    const wanted = `small letters, digits and single hyphens: it becomes the address${way}`
    tell(file, `Unexpected file name ${code(name)}, expected ${wanted}`)
  } else if ((reservedArticles as readonly string[]).includes(id)) {
    tell(
      file,
      `Unexpected file name ${code(name)}, expected another: ${code(`/${id}/`)} is a page of the site`,
    )
  }
}

const groups = new WeakMap<readonly string[], Map<string, string[]>>()

/** Names that differ in case alone, together. Thousands of files ask about the same list. */
function groupByCase(names: readonly string[]): Map<string, string[]> {
  return getOrWork(groups, names, () => Map.groupBy(names, (name) => name.toLowerCase()))
}

function suggest(id: string, siblings: readonly string[]): string {
  const mended = toId(id)
  const isFree = isId(mended) && !siblings.includes(`${mended}.md`)
  return isFree ? `, such as ${code(`${mended}.md`)}` : ''
}

function tell(file: VFile, reason: string, line = 1): void {
  error(file, 'file', {line, column: 1}, reason)
}
