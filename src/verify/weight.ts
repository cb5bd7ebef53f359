/**
 * What a page weighs: the bytes of its HTML and of its style sheets, each compressed with brotli.
 *
 * Reading pages fit into the first flight of a connection. Ledgers and the full text may be heavier, and heavier still
 * where an article holds more than that: up to twice what its own data weigh, compressed in the same way. A page that
 * weighs more carries something else than its article.
 */
import {brotliCompressSync, constants} from 'node:zlib'
import {ledgers, reservedArticles} from '../article/lists.ts'
import type {Summary} from './summary.ts'

/** Bytes that a page may weigh. */
export const budgets = {
  reading: 14_600,
  ledger: 30_000,
  /** What each article beyond the first fifty adds to the pages that list them all. */
  perArticle: 150,
}

/** How hard brotli tries. Whatever it saves, a host can save too: what is light enough by one is light enough. */
type Effort = 0 | 5 | 10 | 11

/** The most that the last effort, which takes a second for 300 kB, leaves of what the second one left. */
const hope = 0.7

/** What the style sheets of a page may well weigh: what is lighter than the rest even uncompressed needs no weighing. */
const styles = 6000

/** A bound of what a file weighs, for next to nothing: told when it is read, so that few are weighed again. */
export function boundWeight(file: string, text: string): number {
  const bytes = Buffer.byteLength(text)
  // Many pages share a style sheet: for each of them a better bound pays.
  if (file.endsWith('.css')) return Math.min(bytes, compress(text, 5))
  return bytes <= budgetOf(file, 0) - styles ? bytes : compress(text, 0)
}

const heavy = new RegExp(`^[^/]+/(${ledgers.join('|')})/index\\.html$|^method/cases/index\\.html$`)
const lists = /^(corrections|archive\/\d+)\/index\.html$/

/** What a page may weigh, whatever it holds. */
export function budgetOf(file: string, articles: number): number {
  if (heavy.test(file)) return budgets.ledger
  return budgets.reading + (lists.test(file) ? budgets.perArticle * Math.max(0, articles - 50) : 0)
}

/**
 * Tell that a page is too heavy, and where an editor can mend it, how.
 *
 * @param file of the page
 * @param summaries of the text files of the site
 * @param articles how many it has
 * @param read gives the text of a file
 * @returns a sentence, or nothing where all is well
 */
export function verifyWeight(
  file: string,
  summaries: ReadonlyMap<string, Summary>,
  articles: number,
  read: (file: string) => string,
): string[] {
  const budget = budgetOf(file, articles)
  const files = [file, ...(summaries.get(file)?.styles ?? [])].filter((part) => summaries.has(part))
  const bound = files.reduce((sum, part) => sum + (summaries.get(part)?.weight ?? 0), 0)
  if (bound <= budget) return []
  const quick = weigh(files.map(read), 5)
  if (quick <= budget) return []
  const data = listData(file).filter((part) => summaries.has(part))
  const allowed = Math.max(budget, 2 * weigh(data.map(read), 5))
  if (quick <= allowed) return []
  const weight = quick * hope > budget ? quick : weighHard(files.map(read), budget)
  if (weight <= budget) return []
  const found = `Unexpected weight of ${weight} bytes, compressed and with its styles`
  return [`${found}, expected at most ${allowed}${tellWayOut(file)}`]
}

/** Data that a ledger or the full text shows. */
function listData(file: string): string[] {
  const [, article] = isLedger(file) ? (/^([^/]+)\/[^/]+\/index\.html$/.exec(file) ?? []) : []
  return article === undefined ? [] : [`${article}/article.json`, `${article}/figures.json`]
}

/** What makes a page of an article lighter: its text is the editor’s. */
function tellWayOut(file: string): string {
  const [article = '', page] = file.split('/').slice(0, -1)
  if (isLedger(file) || article === '' || reservedArticles.some((name) => name === article)) return ''
  return page === undefined
    ? '; put a heading `##` before a part of what stands above the first section'
    : '; divide the section with another heading `##`'
}

function isLedger(file: string): boolean {
  return budgetOf(file, 0) === budgets.ledger
}

/** The last effort takes three times as long as the one before it, and leaves a twentieth less. */
function weighHard(texts: readonly string[], budget: number): number {
  const weight = weigh(texts, 10)
  return weight <= budget ? weight : weigh(texts, 11)
}

function weigh(texts: readonly string[], effort: Effort): number {
  return texts.reduce((sum, text) => sum + compress(text, effort), 0)
}

function compress(text: string, effort: Effort): number {
  const {BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN} = constants
  // A quick one is done before a window of the usual size is set up.
  const window = effort === 0 ? {[BROTLI_PARAM_LGWIN]: 18} : {}
  return brotliCompressSync(text, {params: {[BROTLI_PARAM_QUALITY]: effort, ...window}}).length
}
