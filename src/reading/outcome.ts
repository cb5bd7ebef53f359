/** What becomes of files that were read: a report for their editors, and whether they can be published. */
import type {DataMap, VFile} from 'vfile'
import {terminalOptions} from '../cli/terminal.ts'
import {report} from '../markdown/report.ts'
import {isDraft} from '../markdown/report-counts.ts'

/** Content that cannot be published. Its message is a report for editors, and needs no stack. */
export class ContentError extends Error {
  override name = 'ContentError'
}

/**
 * Of what was read of a file, what is told of it beside its messages. Whoever holds many files holds this alone: their
 * trees take twenty times the room of their texts.
 */
export function dataToTell({data}: VFile): Pick<DataMap, 'isDraft' | 'silenced' | 'siteLinks'> {
  const {isDraft = false, silenced = [], siteLinks = []} = data
  return {isDraft, silenced, siteLinks}
}

/** The report of all messages; empty where there is nothing to say. */
export function reportOf(files: VFile[]): string {
  return report(files, terminalOptions(process.stderr))
}

/** Whether a file may not be published: a draft is not going to be. */
export function isBlocking(file: VFile): boolean {
  return file.messages.some(({fatal}) => fatal) && !isDraft(file)
}
