/** The figures of an article as CSV (RFC 4180), for spreadsheets and people. */
import type {Article, Figure} from '../article/article.ts'
import {countInterval} from '../article/count.ts'
import {facetNames} from '../article/lists.ts'
import {periodEnds} from '../article/period.ts'
import {tellCount, tellMeasure} from '../article/tell.ts'
import {sentenceCase} from '../article/titles.ts'
import {wordsOf} from '../article/words/index.ts'

/** One row a figure, in the order of the front matter, under a row of heads in words. */
export function figuresCsv(article: Article): string {
  const words = wordsOf(article.language)
  const {csv} = words.ui
  const [measure, population, place] = facetNames.map((name) =>
    sentenceCase(words.facet[name], article.language),
  )
  const heads = [
    ...[csv.id, csv.claimant, csv.role, csv.count, csv.low, csv.high, csv.precision, csv.basis],
    ...[measure, csv.term, population, place, csv.from, csv.to, csv.asOf, csv.quote],
    ...[csv.publishers, csv.addresses, csv.note, csv.replaces],
  ]
  return formatCsv([heads, ...Object.values(article.figures).map((figure) => toRow(figure, article))])
}

/** Rows to text, with a byte order mark, for spreadsheets take UTF-8 for something else without it. */
export function formatCsv(rows: Cell[][]): string {
  return `\uFEFF${rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')}`
}

type Cell = string | number | undefined

function toRow(figure: Figure, article: Article): Cell[] {
  const {claimants, populations, places, sources, language} = article
  const {precision, basis, population, place, period, asOf} = figure
  const {open} = wordsOf(language).ui.csv
  const {start, end} = periodEnds(period)
  const {low, high} = countInterval(figure)
  // People are whole; and an empty cell would be taken for a number that is not known.
  const [least, most] = [Math.ceil(low), high === Infinity ? open : Math.floor(high)]
  const read = figure.source.flatMap((id) => sources[id] ?? [])
  return [
    ...[figure.id, claimants[figure.by]?.name, claimants[figure.by]?.role],
    ...[tellCount(figure, language), least, most, precision, wordsOf(language).basis[basis].name],
    ...[tellMeasure(figure, language), figure.term, populations[population]?.name, places[place]?.name],
    ...[start ?? open, end ?? open, asOf, figure.quote],
    read.map(({publisher}) => publisher).join('; '),
    // An origin that was not read is named, never linked.
    read.flatMap(({url, unread}) => (url && !unread ? [url] : [])).join(' '),
    ...[figure.note, figure.replaces],
  ]
}

/**
 * Where a spreadsheet would take a cell for a formula, an apostrophe stands before it: at its start, and after what
 * parts cells where the computer's language has it so, which is a semicolon in half of Europe, a tab or a line end.
 * So does one before an apostrophe in such a place, for else nobody could tell which of them was ours.
 */
function formatCell(cell: Cell): string {
  const text = String(cell ?? '')
  const safe = text.replace(/(?:^|[;\t\r\n])[" ]*(?=['=+\-@＝＋－＠])/g, "$&'").replace(/^[\t\r\n]/, "'$&")
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
