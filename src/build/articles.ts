/** Reading all articles of a build, by a crew of threads. */
import {resolve} from 'node:path'
import {readNoted} from '../reading/folder.ts'
import type {Where} from '../reading/kept.ts'
import type {Entry, Note} from '../reading/notes.ts'
import {ContentError, isBlocking, reportOf} from '../reading/outcome.ts'
import type {Crew} from './crew.ts'

/** Articles that can be published. */
export interface Articles extends Where {
  entries: Entry[]
  /** Warnings for the editors, as a report; empty where there are none. */
  report: string
}

interface Options {
  /** Of the articles. */
  folder: string
  /** Of the code that reads. */
  code: string
  crew: Crew
  /** Told after some articles how many are done. */
  tell?: (done: number, of: number) => void
  /** Told which have just been read, and could be published if all is well with the others. */
  offer?: (entries: Entry[], where: Where) => void
}

/**
 * Read the articles of a folder.
 *
 * @throws ContentError with the report of all problems, if anything that is no draft has errors
 */
export async function readAll({folder, code, crew, tell, offer}: Options): Promise<Articles> {
  const {files, kept} = await readNoted(folder, {
    code,
    publicDir: resolve('public'),
    read: (order) => crew.do('read', order),
    ...(tell && {tell}),
    ...(offer && {offer: (fresh, where) => offer(listEntries(fresh), where)}),
  })
  const report = reportOf(files)
  if (files.some(isBlocking)) throw new ContentError(report)
  return {entries: listEntries(files.flatMap(({data: {note = []}}) => note)), report, folder, kept}
}

/** The articles that readers see. */
function listEntries(notes: readonly Note[]): Entry[] {
  return notes.flatMap(({article}) => (article && !article.head.draft ? [article] : []))
}
