/** Reading all articles of a build: what has not changed since the last one is taken from its notes. */
import {existsSync, readdirSync, rmSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {VFile} from 'vfile'
import {writeWhole} from '../cli/write-whole.ts'
import {listMarkdown, readArticleFile} from '../desk/article-file.ts'
import {ContentError, isBlocking, reportOf} from '../desk/outcome.ts'
import {checkSiteLinks, type Landing} from '../markdown/site-links.ts'
import {type Crew, cutForCrew} from './crew.ts'
import {articlePath, type Source} from './kept.ts'
import {type Note, noteKey, readOldNotes, stampPicture} from './notes.ts'

/** Articles that can be published: what is known of each, without its text. */
export type Entry = NonNullable<Note['article']>

export interface Articles extends Where {
  entries: Entry[]
  /** Warnings for the editors, as a report; empty where there are none. */
  report: string
}

/** Where the files of articles lie, and where they are kept as they were read. */
export type Where = Pick<Source, 'folder' | 'kept'>

/** Where to take an article up again. */
export function sourceOf({head: {id}, digest}: Entry, {folder, kept}: Where): Source {
  return {id, digest, folder, kept}
}

interface Options {
  /** Of the articles. */
  folder: string
  /** Of the code that reads. */
  code: string
  /** Folder for what is kept of them between builds. */
  store: string
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
export async function readAll({folder, code, store, crew, tell, offer}: Options): Promise<Articles> {
  const kept = join(store, 'articles')
  const all = listMarkdown(folder)
  const path = join(store, 'notes.json')
  const old = readOldNotes(path)
  const files = all.map((name) => readArticleFile(join(folder, name), all))
  const notes = new Map(files.flatMap((file, at) => reuse(old.get(all[at] ?? ''), file, code, folder, kept)))
  const unread = all.filter((name) => !notes.has(name))
  let done = notes.size
  await Promise.all(
    cutForCrew(unread, 16).map(async (names) => {
      const fresh = await crew.do('read', {folder, names, all, code, kept})
      for (const note of fresh) notes.set(note.name, note)
      offer?.(listEntries(fresh), {folder, kept})
      done += names.length
      tell?.(done, all.length)
    }),
  )
  const sorted = all.map((name) => notes.get(name) as Note)
  if (unread.length > 0 || old.size !== sorted.length) writeWhole(path, JSON.stringify(sorted))
  prune(kept, sorted)
  return {...judge(files, sorted), folder, kept}
}

/** A note of the last build, under the name of its file, if it is still true and its article is still kept. */
function reuse(
  note: Note | undefined,
  file: VFile,
  code: string,
  folder: string,
  kept: string,
): [string, Note][] {
  // What is wrong with a name depends on the names around it.
  if (!note?.article || file.messages.length > 0 || note.key !== noteKey(file, code)) return []
  const {digest, pictures} = note.article
  const same = Object.entries(pictures).every(([src, stamp]) => stampPicture(src, folder) === stamp)
  return same && existsSync(articlePath(digest, kept)) ? [[note.name, note]] : []
}

/** The articles that can be published, or the reasons why none is. */
function judge(files: VFile[], notes: Note[]): Pick<Articles, 'entries' | 'report'> {
  for (const [at, file] of files.entries()) recall(notes[at] as Note, file)
  const landings = notes.flatMap(({article}): [string, Landing][] =>
    article ? [[article.head.id, article.landing]] : [],
  )
  checkSiteLinks(files, new Map(landings), (target) => existsSync(resolve('public', target)))
  const report = reportOf(files)
  if (files.some(isBlocking)) throw new ContentError(report)
  return {entries: listEntries(notes), report}
}

/** The articles that readers see. */
function listEntries(notes: readonly Note[]): Entry[] {
  return notes.flatMap(({article}) => (article && !article.head.draft ? [article] : []))
}

/** Bring back what was found in a file, as if it had been read here. */
function recall({problems, silenced, isDraft, siteLinks}: Note, file: VFile): void {
  file.messages = []
  for (const {reason, place, rule, fatal, note} of problems)
    Object.assign(file.message(reason, {...(place && {place}), ruleId: rule}), {fatal, note})
  file.data.silenced = silenced.map(({rule, reason}) => ({
    message: file.message(reason, {ruleId: rule}),
    reason,
  }))
  file.messages.length = problems.length
  Object.assign(file.data, {isDraft, siteLinks})
}

/** Articles that no note names, unless another build may just have put them there. */
function prune(kept: string, notes: Note[]): void {
  if (!existsSync(kept)) return
  const named = new Set(notes.map(({article}) => articlePath(article?.digest ?? '', kept)))
  const names = readdirSync(kept)
  if (names.length <= 2 * named.size) return
  for (const path of names.map((name) => join(kept, name)))
    if (!named.has(path) && Date.now() - statSync(path).mtimeMs > 3_600_000) rmSync(path)
}
