/** A thread's part of reading: files to notes, and to articles that are kept. */
import {join} from 'node:path'
import type {Article} from '../article/article.ts'
import {headOf} from '../article/head.ts'
import {landingOf} from '../markdown/site-links.ts'
import {openArticle, readArticle} from './article.ts'
import {keepArticle, type Where} from './kept.ts'
import {type Note, noteOf, stampPicture} from './notes.ts'

/** What is to be read, and how. */
export interface Order extends Where {
  /** What is to be read, and all that lie there. */
  names: string[]
  all: string[]
  /** Of the code that reads. */
  code: string
}

/** Read files, and keep the articles of those without errors. */
export function readNotes({folder, names, all, code, kept}: Order): Note[] {
  return names.map((name) => {
    const file = openArticle(join(folder, name), all)
    const article = readArticle(file)
    const note = noteOf(name, file, code)
    if (!article) return note
    const digest = keepArticle(article, kept)
    const [head, landing] = [headOf(article), landingOf(article)]
    return {...note, article: {head, landing, digest, pictures: stampPictures(article, folder)}}
  })
}

function stampPictures({lead, sections}: Article, folder: string): Record<string, string> {
  const blocks = [lead, ...sections].flatMap((section) => section.blocks)
  const srcs = blocks.flatMap((block) => (block.type === 'picture' ? [block.src] : []))
  return Object.fromEntries(srcs.map((src) => [src, stampPicture(src, folder)]))
}
