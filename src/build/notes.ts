/** What a build keeps of each article file: what was found wrong with it, and what the rest of the site needs of it. */
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {VFile} from 'vfile'
import type {Head} from '../article/head.ts'
import {digest} from '../cli/digest.ts'
import type {Landing} from '../markdown/site-links.ts'

export interface Note {
  /** Of the file in `articles/`. */
  name: string
  /** Of its text, and of the code that read it. */
  key: string
  problems: Problem[]
  /** Warnings that the editor has silenced. */
  silenced: {rule: string; reason: string}[]
  isDraft: boolean
  /** Links to the rest of the site. */
  siteLinks: NonNullable<VFile['data']['siteLinks']>
  /** Absent where there are errors. */
  article?: {
    head: Head
    /** Where links from other articles can land. */
    landing: Landing
    /** Of its content. It lies under this name among the articles that are kept. */
    digest: string
    /** Paths of its pictures, each with what tells one version of the file from another. */
    pictures: Record<string, string>
  }
}

/** A message of a file, as data. */
export interface Problem {
  reason: string
  place: VFile['messages'][number]['place']
  rule: string
  fatal: boolean
  note: string | undefined
}

/** The notes of the last build, by the names of the files; none, where they cannot be read. */
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
