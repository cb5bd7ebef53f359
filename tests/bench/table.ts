/** What was measured, in Markdown, as the README quotes it. */
import {cpus} from 'node:os'

/** A cell; what could not be measured is a dash. */
type Cell = string | number | undefined

/** A table under a line that says what it is, and on what and when it was measured. */
export function describe(what: string, table: string): string {
  const processors = cpus()
  const today = new Date().toLocaleDateString('en-GB', {dateStyle: 'long'})
  const machine = `${processors.length} × ${processors[0]?.model ?? 'an unknown processor'}`
  return `${what} (${machine}, Node ${process.versions.node}, ${today}).\n\n${table}\n`
}

/** Words stand in the first column, numbers in the others. */
export function toTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'))
  const lines = [head, rule, ...rows.map((row) => row.map((cell) => String(cell ?? '–')))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A number as precise as a measurement is worth: 105, 15.7, 2.59, 0.41. */
export function round(value: number | undefined): string | undefined {
  return value?.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)
}

/** A ratio, such as 0.85. */
export function divide(ours: number | undefined, theirs: number | undefined): string | undefined {
  return ours === undefined || theirs === undefined ? undefined : round(ours / theirs)
}
