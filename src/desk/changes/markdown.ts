/** Changes as Markdown, for a pull request. */
import type {ArticleChanges} from './compare.ts'
import type {Change} from './record.ts'
import {countSilences, type Findings, plural, tellKind, tellReference, tellSum, tellWhole} from './tell.ts'

/** Write a heading and a table for each article, silent edits below it. */
export function toMarkdown(findings: Findings): string {
  const {articles, reference} = findings
  const since = literal(tellReference(reference))
  if (articles.length === 0) return `Nothing has changed ${since}.`
  const silences = countSilences(findings)
  const last = silences === 0 ? '' : `; **${plural(silences, 'silent edit')}**`
  return [`${tellSum(findings)} ${since}${last}.`, ...articles.map(tellArticle)].join('\n\n')
}

function tellArticle(article: ArticleChanges): string {
  const {path, changes, notes, silences} = article
  const whole = tellWhole(article)
  const rows = changes.flatMap(toRows)
  const table = ['| what | which | key | before | after |', '| --- | --- | --- | --- | --- |', ...rows]
  return [
    `### ${literal(path)}`,
    ...(whole === '' ? [] : [literal(`${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`)]),
    ...(rows.length > 0 ? [table.join('\n')] : []),
    ...notes,
    ...(silences.length > 0 ? [silences.map((silence) => `- ⚠ ${silence}`).join('\n')] : []),
  ].join('\n\n')
}

function toRows(change: Change): string[] {
  const {id, type, summary = '', fields} = change
  const head = [tellKind(change), id === '' ? '' : `\`${id}\``]
  if (fields) return fields.map(({name, before, after}) => toRow([...head, name, cell(before), cell(after)]))
  return [toRow([...head, '', ...(type === 'added' ? ['', cell(summary)] : [cell(summary), ''])])]
}

function toRow(cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cell(text: string | undefined): string {
  return text === undefined ? '*none*' : literal(text)
}

/** Text that means nothing to Markdown, on one line. */
function literal(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|<>*_`[\]~&#]/g, '\\$&')
}
