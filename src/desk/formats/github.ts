/** Problems as annotations of GitHub: each shows at its lines of a pull request. */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {choose} from '../../markdown/report.ts'
import {countProblems, tellCounts} from '../../markdown/report-counts.ts'
import {readProblem} from './problems.ts'

/** Workflow commands, a line each and as many as the report shows, and last the counts. */
export function toGithub(files: readonly VFile[]): string {
  const lines = files.flatMap(({messages, path}) =>
    choose(messages).map((message) => annotate(message, path)),
  )
  return [...lines, tellCounts(countProblems(files))].filter((line) => line !== '').join('\n')
}

function annotate(message: VFileMessage, path: string): string {
  const {severity, rule, reason, line, column, endLine, endColumn} = readProblem(message)
  // GitHub takes columns only where the place is on one line, and its last column is the last character's.
  const columns = line === endLine ? {col: column, endColumn: Math.max(column, endColumn - 1)} : {}
  const properties = {file: path.replaceAll('\\', '/'), line, endLine, ...columns, title: rule}
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${severity} ${list.join(',')}::${escapeData(reason)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
