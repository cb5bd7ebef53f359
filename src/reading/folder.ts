/** Reading all articles of a folder: what has not changed since it was last read is taken from notes. */
import {existsSync, readdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {VFile} from 'vfile'
import {cut} from '../cli/cut.ts'
import {openStore} from '../cli/store.ts'
import {writeWhole} from '../cli/write-whole.ts'
import {checkSiteLinks, type Landing} from '../markdown/site-links.ts'
import {listMarkdown, readArticleFiles} from './article-file.ts'
import {articlePath, type Where} from './kept.ts'
import {type Note, noteKey, readOldNotes, recall, stampPicture} from './notes.ts'
import type {Order} from './read.ts'

export interface ReadingOptions {
  /** Of the code that reads. */
  code: string
  /** Absolute path of the folder with files that a link may lead to. */
  publicDir: string
  /** Names of files to read whatever they are called. */
  wanted?: string[]
  /** Reads files that are not known; `readNotes` does, here or in another thread. Told how many orders there are. */
  read: (order: Order, orders: number) => Note[] | Promise<Note[]>
  /** Told after some articles how many are done. */
  tell?: (done: number, of: number) => void
  /** Given what has just been read, before the rest is. */
  offer?: (fresh: Note[], where: Where) => void
}

/** What was read of a folder. */
export interface Noted extends Where {
  /** The files, each with its text, its messages and its note. */
  files: VFile[]
}

/** So many articles are read in one go. */
const portion = 16

/** Read the articles of a folder. */
export async function readNoted(folder: string, options: ReadingOptions): Promise<Noted> {
  const {code, publicDir, wanted = []} = options
  const store = openStore('read', folder)
  const kept = join(store, 'articles')
  const all = [...new Set([...listMarkdown(folder), ...wanted])].sort()
  const path = join(store, 'notes.json')
  const old = readOldNotes(path)
  const files = readArticleFiles(folder, all)
  const order = {folder, kept, all, code}
  const known = files.flatMap((file, at) => {
    const note = old.get(all[at] ?? '')
    return note && isTrue(note, file, order) ? [note] : []
  })
  const fresh = await readOthers(order, new Set(known.map(({name}) => name)), options)
  const byName = new Map([...known, ...fresh].map((note) => [note.name, note]))
  const notes = all.map((name) => byName.get(name) as Note)
  try {
    if (fresh.length > 0 || old.size !== notes.length) writeWhole(path, JSON.stringify(notes))
    prune(kept, notes)
  } catch {
    // What cannot be kept is read once more the next time.
  }
  for (const [at, file] of files.entries()) recall(notes[at] as Note, file)
  const landings = notes.flatMap(({article}): [string, Landing][] =>
    article ? [[article.head.id, article.landing]] : [],
  )
  checkSiteLinks(files, new Map(landings), (target) => existsSync(join(publicDir, target)))
  return {files, folder, kept}
}

/** Have all read that is not known. */
async function readOthers(
  order: Omit<Order, 'names'>,
  known: ReadonlySet<string>,
  {read, offer, tell}: ReadingOptions,
): Promise<Note[]> {
  const names = order.all.filter((name) => !known.has(name))
  const portions = cut(names, portion)
  let done = known.size
  const notes = portions.map(async (names) => {
    const fresh = await read({...order, names}, portions.length)
    offer?.(fresh, order)
    done += names.length
    tell?.(done, order.all.length)
    return fresh
  })
  return (await Promise.all(notes)).flat()
}

/** Whether a note is still true, and its article still kept. */
function isTrue({key, article}: Note, file: VFile, {folder, kept, code}: Omit<Order, 'names'>): boolean {
  // What is wrong with a name depends on the names around it.
  if (!article || file.messages.length > 0 || key !== noteKey(file, code)) return false
  const pictures = Object.entries(article.pictures)
  return (
    pictures.every(([src, stamp]) => stampPicture(src, folder) === stamp) &&
    existsSync(articlePath(article.digest, kept))
  )
}

/** Articles that no note names, unless another command may just have put them there. */
function prune(kept: string, notes: Note[]): void {
  if (!existsSync(kept)) return
  const named = new Set(notes.map(({article}) => articlePath(article?.digest ?? '', kept)))
  const names = readdirSync(kept)
  if (names.length <= 2 * named.size) return
  for (const path of names.map((name) => join(kept, name)))
    if (!named.has(path) && Date.now() - statSync(path).mtimeMs > 3_600_000) rmSync(path)
}
