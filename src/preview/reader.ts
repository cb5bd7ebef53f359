/** Reading for the live preview, where of all articles one has changed: the others are not read again. */
import {dirname, resolve} from 'node:path'
import {VFile} from 'vfile'
import type {Article} from '../article/article.ts'
import {readArticle} from '../reading/article.ts'
import type {Noted} from '../reading/folder.ts'
import {loadArticle, sourceOf} from '../reading/kept.ts'
import {recall, stampPicture} from '../reading/notes.ts'
import {dataToTell} from '../reading/outcome.ts'
import {type Item, listItems} from './items.ts'

declare module 'vfile' {
  interface DataMap {
    /** Lists what the article is made of; nothing while it has errors, as nobody knows then what is used. */
    items: () => Item[]
  }
}

/** What is kept of a file that was read. */
export interface Reading {
  text: string
  /** What tells each picture that it shows from other versions of it, by its path from there. */
  pictures: Record<string, string>
  article: Article | undefined
  messages: VFile['messages']
  data: VFile['data']
}

/**
 * Make a reader that does what `readArticle` does, and that gives the very same article again while neither the text
 * of its file nor its pictures have changed.
 *
 * @param readings of files that were read already, by their paths
 */
export function makeReader(readings = new Map<string, Reading>()): (file: VFile) => Article | undefined {
  return (file) => {
    // What is wrong with a name depends on the names around it.
    if (file.value === undefined || file.messages.length > 0) return readArticle(file)
    const before = readings.get(file.path)
    const reading = before && isStillTrue(before, file) ? before : read(file)
    readings.set(file.path, reading)
    file.messages = [...reading.messages]
    file.data = reading.data
    return reading.article
  }
}

function isStillTrue({text, pictures}: Reading, file: VFile): boolean {
  return text === file.value && Object.entries(pictures).every(([src, stamp]) => stamp === stampOf(src, file))
}

function stampOf(src: string, {path}: VFile): string {
  return stampPicture(src, dirname(resolve(path)))
}

function read(file: VFile): Reading {
  const pictures: Record<string, string> = {}
  const {findPictureFault} = file.data
  file.data.findPictureFault = (path) => {
    pictures[path] = stampOf(path, file)
    return findPictureFault?.(path)
  }
  const article = readArticle(file)
  const items = article ? listItems(file, article) : []
  const data = {...dataToTell(file), items: () => items}
  return {text: String(file), pictures, article, messages: [...file.messages], data}
}

/** What was read and kept of a folder, for a reader to begin with: the articles without errors, by their paths. */
export async function recallReadings({files, ...where}: Noted): Promise<Map<string, Reading>> {
  const readings = new Map<string, Reading>()
  for (const file of files) {
    const {note} = file.data
    if (!note?.article) continue
    const {pictures} = note.article
    const article = await loadArticle(sourceOf(note.article, where)).catch(() => undefined)
    // It has changed meanwhile.
    if (!article) continue
    // Without what was found wrong with its links to other articles, which may have changed.
    recall(note, file)
    const data = {...dataToTell(file), items: recallItems(file, article)}
    readings.set(file.path, {text: String(file), pictures, article, messages: file.messages, data})
  }
  return readings
}

/** Notes know no lines of definitions: the text is read again when someone asks. */
function recallItems({path, value}: VFile, article: Article): () => Item[] {
  let items: Item[] | undefined
  return () => {
    if (!items) {
      const file = new VFile({path, value})
      readArticle(file)
      items = listItems(file, article)
    }
    return items
  }
}
