/** Changes as a table for the terminal. */
import {printable} from '../../markdown/columns.ts'
import type {ArticleChanges} from './compare.ts'
import type {Change} from './record.ts'
import {
  countSilences,
  type Findings,
  plural,
  shorten,
  tellKind,
  tellReference,
  tellSum,
  tellWhole,
} from './tell.ts'

/** How long a value may be in its cell. */
const most = 60

/**
 * Write the table.
 *
 * @param strict whether silent edits fail
 */
export function toText(findings: Findings, strict: boolean): string {
  const {articles, reference} = findings
  if (articles.length === 0) return `✔ nothing has changed ${tellReference(reference)}`
  const silences = countSilences(findings)
  const last = silences === 0 ? [] : [`${strict ? '✖' : '⚠'} ${plural(silences, 'silent edit')}`]
  const sum = [`${tellSum(findings)} ${tellReference(reference)}`, ...last].join('; ')
  return [...articles.map(tellArticle), sum].join('\n\n')
}

function tellArticle(article: ArticleChanges): string {
  const {path, changes, notes, silences} = article
  const whole = tellWhole(article)
  const rows = changes.flatMap(toRows)
  return [
    whole === '' ? path : `${path}: ${whole}`,
    ...align(rows),
    ...notes.map((note) => `  · ${note}`),
    ...silences.map((silence) => `  ⚠ ${silence}`),
  ].join('\n')
}

type Row = [kind: string, id: string, key: string, value: string]

function toRows(change: Change): Row[] {
  const {id, summary = '', fields} = change
  const head: [string, string] = [tellKind(change), id]
  if (!fields) return [[...head, '', shorten({name: '', after: summary}, most).after]]
  return fields.map((field, index): Row => {
    const {before, after} = shorten(field, most)
    const [kind, name] = index === 0 ? head : ['', '']
    return [kind, name, field.name, `${before || 'none'} → ${after || 'none'}`]
  })
}

function align(rows: Row[]): string[] {
  const width = (column: 0 | 1 | 2) => Math.max(0, ...rows.map((row) => row[column].length))
  const widths = [width(0), width(1), width(2)]
  return rows.map((row) =>
    `  ${row.map((cell, at) => printable(cell).padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd(),
  )
}
