/** Problems as JSON, for programs of one's own. */
import type {VFile} from 'vfile'
import {countProblems} from '../../markdown/report-counts.ts'
import {listProblems, readProblem} from './problems.ts'

/** Every file with its problems and with what was silenced, and the counts of all. */
export function toJson(files: readonly VFile[]): string {
  const {errors, warnings} = countProblems(files)
  const list = files.map((file) => ({
    path: file.path,
    problems: listProblems(file),
    silenced: (file.data.silenced ?? []).map(({message, reason}) => ({
      ...readProblem(message),
      because: reason,
    })),
  }))
  return JSON.stringify({files: list, errors, warnings}, undefined, 2)
}
