/** What verification reads of each kind of file. */
import {extname} from 'node:path/posix'
import type {Article} from '../article/article.ts'
import type {Place} from './address.ts'
import {parseCsv, parseJson} from './data.ts'
import {readPage} from './page.ts'
import {listAddresses} from './styles.ts'
import {
  beginReading,
  endReading,
  noteElsewhere,
  noteLink,
  noteLoad,
  noteOwn,
  type Reading,
  type Summary,
} from './summary.ts'
import {boundWeight} from './weight.ts'
import {tellBadXml} from './xml.ts'

const texts = new Set(['.bib', '.css', '.csv', '.html', '.json', '.svg', '.txt', '.xml'])

/** Where hosts are told which addresses lead on. */
const redirects = '_redirects'

/** Whether there is anything to read in a file: pictures, fonts and the search index are not ours to judge. */
export function isText(file: string): boolean {
  return (texts.has(extname(file)) && !file.startsWith('pagefind/')) || file === redirects
}

/** Whether a file holds an article as data. */
export function isArticle(file: string): boolean {
  return /^[^/]+\/article\.json$/.test(file)
}

/**
 * Read a text file of the site. Pure: where the text is at hand, nothing has to be read again from the disk.
 *
 * @param file its path within the site, such as `kursk/index.html`
 */
export function readText(file: string, text: string, place: Place): Summary {
  const kind = extname(file)
  if (kind === '.html') return readPage(file, text, place)
  const reading = {...beginReading(file, place), weight: kind === '.css' ? boundWeight(file, text) : 0}
  // In a picture, an address is broken into lines.
  if (kind !== '.svg') noteOwn(text, reading)
  if (kind === '.json') readJson(text, reading)
  if (kind === '.csv' && !parseCsv(text))
    reading.problems.add('Unexpected text, expected CSV with rows of one length')
  if (kind === '.xml' || kind === '.svg') readXml(text, reading)
  if (file === redirects) for (const address of listGoals(text)) noteLink(address, reading)
  if (kind === '.css') for (const address of listAddresses(text)) noteLoad(address, reading)
  return endReading(reading)
}

/** The second word of each line: `/old/ /new/ 301`. */
function listGoals(text: string): string[] {
  return text.split('\n').flatMap((line) => /^\s*[^\s#]\S*\s+(\S+)/.exec(line)?.[1] ?? [])
}

function readJson(text: string, reading: Reading): void {
  const data = parseJson(text)
  if (data === undefined) reading.problems.add('Unexpected text, expected JSON')
  if (!isArticle(reading.file)) return
  const {sources = {}} = (data ?? {}) as Partial<Article>
  for (const {url, archive} of Object.values(sources))
    for (const address of [url, archive]) if (address !== undefined) noteElsewhere(address, reading)
}

function readXml(text: string, {problems}: Reading): void {
  const reason = tellBadXml(text)
  if (reason !== undefined) problems.add(`Unexpected text, expected XML that is well-formed: ${reason}`)
}
