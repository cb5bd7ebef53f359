/** Reading for the live preview, where of all articles one has changed: the others are not read again. */
import type {VFile} from 'vfile'
import type {Article} from '../article/article.ts'
import {readArticle} from '../loader.ts'
import {dataToTell} from '../reading/outcome.ts'
import {type Item, listItems} from './items.ts'

declare module 'vfile' {
  interface DataMap {
    /** What the article is made of; nothing while it has errors, as nobody knows then what is used. */
    items: Item[]
  }
}

/** What is kept of a file that was read. */
interface Reading {
  text: string
  /** What was wrong with each picture that it shows. */
  pictures: Map<string, string | undefined>
  article: Article | undefined
  messages: VFile['messages']
  data: VFile['data']
}

/**
 * Make a reader that does what `readArticle` does, and that gives the very same article again while neither the text
 * of its file nor what is wrong with its pictures has changed.
 */
export function makeReader(): (file: VFile) => Article | undefined {
  const readings = new Map<string, Reading>()
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
  return (
    text === file.value &&
    [...pictures].every(([path, fault]) => file.data.findPictureFault?.(path) === fault)
  )
}

function read(file: VFile): Reading {
  const pictures = new Map<string, string | undefined>()
  const {findPictureFault} = file.data
  file.data.findPictureFault = (path) => {
    pictures.set(path, findPictureFault?.(path))
    return pictures.get(path)
  }
  const article = readArticle(file)
  const data = {...dataToTell(file), items: article ? listItems(file, article) : []}
  return {text: String(file), pictures, article, messages: [...file.messages], data}
}
