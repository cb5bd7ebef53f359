/** Problems as values, for reports that programs read. */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {choose} from '../../markdown/report.ts'

export interface Problem {
  severity: 'error' | 'warning'
  rule: string
  reason: string
  /** From 1, columns in UTF-16 code units; the end is behind the last character. */
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** The problems of a file in its order, however many there are. */
export function listProblems({messages}: VFile): Problem[] {
  return choose(messages, Infinity).map(readProblem)
}

/** One message; what has no place stands at the start of the file. */
export function readProblem({fatal, ruleId, reason, place}: VFileMessage): Problem {
  const point = {line: 1, column: 1}
  const {start, end} = place && 'start' in place ? place : {start: place ?? point, end: place ?? point}
  return {
    severity: fatal ? 'error' : 'warning',
    rule: ruleId ?? 'problem',
    reason,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

/** A path as it stands in an address: relative, with slashes. */
export function toUri(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
