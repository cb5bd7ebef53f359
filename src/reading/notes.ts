/** What is kept of each article file: what was found wrong with it, and what the rest of the site needs of it. */
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Head} from '../article/head.ts'
import {digest} from '../cli/digest.ts'
import type {Landing} from '../markdown/site-links.ts'
import {dataToTell} from './outcome.ts'

declare module 'vfile' {
  interface DataMap {
    note: Note
  }
}

export interface Note {
  /** Of the file in `articles/`. */
  name: string
  /** Of its text, and of the code that read it. */
  key: string
  problems: Problem[]
  /** Warnings that the editor has silenced. */
  silenced: {problem: Problem; reason: string}[]
  isDraft: boolean
  /** Links to the rest of the site. */
  siteLinks: NonNullable<VFile['data']['siteLinks']>
  /** Absent where there are errors. */
  article?: Entry
}

/** What is known of an article without its text. */
export interface Entry {
  head: Head
  /** Where links from other articles can land. */
  landing: Landing
  /** Of its content. It lies under this name among the articles that are kept. */
  digest: string
  /** Paths of its pictures, each with what tells one version of the file from another. */
  pictures: Record<string, string>
}

/** A message of a file, as data. */
export interface Problem {
  reason: string
  place: VFileMessage['place']
  rule: string
  fatal: boolean
  note: string | undefined
}

/** Take down what was found in a file. */
export function noteOf(name: string, file: VFile, code: string): Note {
  const {isDraft, silenced, siteLinks} = dataToTell(file)
  return {
    ...{name, key: noteKey(file, code), isDraft, siteLinks},
    problems: file.messages.map(toProblem),
    silenced: silenced.map(({message, reason}) => ({problem: toProblem(message), reason})),
  }
}

function toProblem({reason, place, ruleId, fatal, note}: VFileMessage): Problem {
  return {reason, place, rule: ruleId ?? '', fatal: fatal === true, note}
}

/** Bring back what was found in a file, as if it had just been read, and leave the note in `file.data.note`. */
export function recall(note: Note, file: VFile): void {
  const {problems, silenced, isDraft, siteLinks} = note
  file.messages = []
  file.data.silenced = silenced.map(({problem, reason}) => ({message: tell(problem, file), reason}))
  file.messages = []
  for (const problem of problems) tell(problem, file)
  Object.assign(file.data, {isDraft, siteLinks, note})
}

function tell({reason, place, rule, fatal, note}: Problem, file: VFile): VFileMessage {
  return Object.assign(file.message(reason, {...(place && {place}), ruleId: rule}), {fatal, note})
}

/** The notes of the last reading, by the names of the files; none, where they cannot be read. */
export function readOldNotes(path: string): Map<string, Note> {
  try {
    const notes = JSON.parse(readFileSync(path, 'utf8')) as Note[]
    return new Map(notes.map((note) => [note.name, note]))
  } catch {
    return new Map()
  }
}

/** What a note is valid for: this text, read by this code. */
export function noteKey(file: VFile, code: string): string {
  return digest(code, file.stem, file.value === undefined ? '' : String(file))
}

/** What tells one version of a picture from another; empty where there is none. */
export function stampPicture(src: string, folder: string): string {
  const stat = statSync(join(folder, src), {throwIfNoEntry: false})
  return stat ? `${stat.size} ${stat.mtimeMs}` : ''
}
