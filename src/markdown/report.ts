/**
 * The report of all problems, for people: each with its place, what was expected, the name of its rule, and the line
 * itself with the place marked. The build, the live preview and the command line show the same.
 */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {printable} from './columns.ts'
import {showLine} from './excerpt.ts'
import {type Counts, countProblems, tellCounts} from './report-counts.ts'

export interface ReportOptions {
  /** Whether it goes to a terminal that shows colours; it does not unless said. */
  color?: boolean
  /** Columns for a line of an article, 100 unless said. */
  width?: number
  /** How many problems of one file are shown, 50 unless said. Errors come before warnings where some have to go. */
  most?: number
}

/**
 * Write the report.
 *
 * @returns its lines, the last one with the counts; empty where there is nothing to say
 */
export function report(files: readonly VFile[], options: ReportOptions = {}): string {
  const paint = options.color ? paints : plain
  const counts = countProblems(files)
  const wordy = files.filter(({messages}) => messages.length > 0)
  const parts = wordy.map((file) => reportFile(file, paint, options))
  const shown = wordy.flatMap(({messages}) => choose(messages, options.most))
  return [...parts, ...tellWhy(shown, paint), ...tellLast(counts, paint)].join('\n\n')
}

/** The most important problems of a file in its order: the first so many, errors before warnings. */
export function choose(messages: readonly VFileMessage[], most = 50): VFileMessage[] {
  const sorted = [...messages].sort(byPlace)
  if (sorted.length <= most) return sorted
  const errors = sorted.filter(({fatal}) => fatal)
  const warnings = sorted.filter(({fatal}) => !fatal)
  return [...errors, ...warnings].slice(0, most).sort(byPlace)
}

type Paint = Record<'error' | 'warning' | 'place' | 'path' | 'rule', (text: string) => string>

const plain: Paint = {error: String, warning: String, place: String, path: String, rule: String}
const paints: Paint = {
  error: ansi(31, 39),
  warning: ansi(33, 39),
  place: ansi(1, 22),
  path: ansi(4, 24),
  rule: ansi(2, 22),
}

function ansi(open: number, close: number) {
  return (text: string) => `\u001b[${open}m${text}\u001b[${close}m`
}

/** Each rule that was broken is explained once, below all problems. */
function tellWhy(messages: VFileMessage[], paint: Paint): string[] {
  const notes = new Map(messages.map(({ruleId, note}) => [ruleId ?? '', note]))
  const width = Math.max(...[...notes.keys()].map(({length}) => length))
  const lines = [...notes].flatMap(([rule, note]) => (note ? [`  ${rule.padEnd(width)}  ${note}`] : []))
  return lines.length > 0 ? [paint.rule(['Why it matters:', ...lines].join('\n'))] : []
}

function tellLast(counts: Counts, paint: Paint): string[] {
  const last = tellCounts(counts)
  if (last === '') return []
  return [last.replace('✖', paint.error('✖')).replace('⚠', paint.warning('⚠'))]
}

function reportFile(file: VFile, paint: Paint, {width = 100, most}: ReportOptions): string {
  const shown = choose(file.messages, most)
  const rows = String(file).split(/\r\n|\n|\r/)
  const places = Math.max(...shown.map((message) => placeOf(message).length))
  const gutter = Math.max(...shown.map(({line}) => String(line ?? '').length))
  const blocks = groupByPlace(shown).map((group) => {
    const heads = group.map((message) => tellMessage(message, places, paint))
    return [...heads, ...quote(group[0] as VFileMessage, rows, gutter, width, paint)].join('\n')
  })
  const left = file.messages.length - shown.length
  const rest = left > 0 ? [`… and ${left.toLocaleString('en')} more in this file`] : []
  return [paint.path(printable(file.path)), ...blocks, ...rest].join('\n')
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** Problems of one place stand together above its line. */
function groupByPlace(messages: VFileMessage[]): VFileMessage[][] {
  const groups: VFileMessage[][] = []
  for (const message of messages) {
    const group = groups.at(-1)
    if (group?.[0] && placeOf(group[0]) === placeOf(message)) group.push(message)
    else groups.push([message])
  }
  return groups
}

function tellMessage(message: VFileMessage, places: number, paint: Paint): string {
  const severity = message.fatal ? 'error' : 'warning'
  const place = paint.place(placeOf(message).padEnd(places))
  const label = paint[severity](severity.padEnd('warning'.length))
  return `${place}  ${label}  ${printable(message.reason)}  ${paint.rule(message.ruleId ?? '')}`.trimEnd()
}

/** `17:92-17:99`; `2:1` for a point. */
function placeOf({place}: VFileMessage): string {
  if (!place) return ''
  if (!('start' in place)) return `${place.line}:${place.column}`
  const {start, end} = place
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

function quote(message: VFileMessage, rows: string[], gutter: number, width: number, paint: Paint): string[] {
  const {place, ruleId} = message
  // What is wrong with a file is not wrong with its first line.
  if (!place || ruleId === 'file') return []
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  const row = rows[start.line - 1] ?? ''
  if (row.trim() === '') return []
  const to = end.line === start.line ? end.column - 1 : row.length
  const {text, carets} = showLine(row, start.column - 1, to, width)
  const bar = (label: string) => paint.rule(`  ${label.padStart(gutter)} |`)
  const below = carets === undefined ? [] : [`${bar('')} ${paint.warning(carets)}`]
  return [`${bar(String(start.line))} ${text}`, ...below]
}
