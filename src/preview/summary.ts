/** What the panel of the live preview shows: a reading of the articles, as data. */
import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import {isDraft} from '../markdown/report-counts.ts'
import type {Item} from './items.ts'

export interface Problem {
  severity: 'error' | 'warning'
  line: number
  column: number
  reason: string
  rule: string
  /** The line itself, with the place marked below it. */
  excerpt: string
}

export interface FileSummary {
  /** The article, and so the first part of its address. */
  id: string
  path: string
  /** For an editor to open. */
  absolute: string
  draft: boolean
  problems: Problem[]
  /** Lists what the article is made of. */
  items: () => Item[]
}

/** A summary as it is sent to the panel. */
export type ShownFile = Omit<FileSummary, 'items'> & {items: Item[]}

/** Summarise a reading, a file at a time. */
export function summarise(files: VFile[]): FileSummary[] {
  return files.map((file) => ({
    id: file.stem ?? '',
    path: file.path,
    absolute: resolve(file.path),
    draft: isDraft(file),
    problems: file.messages.map((message) => ({
      severity: message.fatal ? 'error' : 'warning',
      line: message.line ?? 1,
      column: message.column ?? 1,
      reason: message.reason,
      rule: message.ruleId ?? '',
      excerpt: excerptOf(file, message.line, message.column),
    })),
    items: file.data.items ?? none,
  }))
}

/** The very same each time, so that two summaries can be compared. */
const none = () => []

/** Whether it keeps the site from being published. */
export function isBroken({problems, draft}: FileSummary): boolean {
  return !draft && problems.some(({severity}) => severity === 'error')
}

/** The line, or as much of it as stands around the place. */
function excerptOf(file: VFile, line = 1, column = 1): string {
  const text = String(file).split(/\r\n|\n|\r/)[line - 1] ?? ''
  const start = Math.max(0, column - 80)
  return `${start > 0 ? '…' : ''}${text.slice(start, start + 160).trim()}${text.length > start + 160 ? '…' : ''}`
}
