/** The last line of a report: how many problems there are, and what was silenced. */
import type {VFile} from 'vfile'
import {printable} from './columns.ts'

export interface Counts {
  /** Files that have problems. */
  files: number
  errors: number
  /** How many of the errors are in drafts, which no build publishes. */
  inDrafts: number
  warnings: number
  silenced: {rule: string; reason: string}[]
}

export function countProblems(files: readonly VFile[]): Counts {
  const errorsOf = ({messages}: VFile) => messages.filter(({fatal}) => fatal).length
  const sum = (list: readonly VFile[], count: (file: VFile) => number) =>
    list.reduce((total, file) => total + count(file), 0)
  return {
    files: files.filter(({messages}) => messages.length > 0).length,
    errors: sum(files, errorsOf),
    inDrafts: sum(files.filter(isDraft), errorsOf),
    warnings: sum(files, (file) => file.messages.length - errorsOf(file)),
    silenced: files.flatMap(({data}) =>
      (data.silenced ?? []).map(({message, reason}) => ({rule: message.ruleId ?? '', reason})),
    ),
  }
}

/** Whether the author has said that a file is not to be published yet. */
export function isDraft({data}: VFile): boolean {
  return data.isDraft === true
}

/** `✖ 1 error, ⚠ 2 warnings; 1 warning silenced: unused (kept for the update)`. Empty where there is nothing. */
export function tellCounts({files, errors, inDrafts, warnings, silenced}: Counts): string {
  const inFiles = files > 1 ? ` in ${files} files` : ''
  const problems = [
    ...(errors > 0 ? [`✖ ${plural(errors, 'error')}${tellDrafts(errors, inDrafts)}`] : []),
    ...(warnings > 0 ? [`⚠ ${plural(warnings, 'warning')}`] : []),
  ]
  const parts = [...(problems.length > 0 ? [problems.join(', ') + inFiles] : []), ...tellSilenced(silenced)]
  return parts.join('; ')
}

function tellDrafts(errors: number, inDrafts: number): string {
  if (inDrafts === 0) return ''
  const which = inDrafts === errors ? 'in a draft' : `${inDrafts.toLocaleString('en')} of them in a draft`
  return ` (${which}, which no build publishes)`
}

function tellSilenced(silenced: Counts['silenced']): string[] {
  if (silenced.length === 0) return []
  const kinds = [
    ...new Set(silenced.map(({rule, reason}) => `${rule} (${printable(reason) || 'no reason'})`)),
  ]
  const more = kinds.length > 5 ? `, and ${kinds.length - 5} more` : ''
  return [`${plural(silenced.length, 'warning')} silenced: ${kinds.slice(0, 5).join(', ')}${more}`]
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
