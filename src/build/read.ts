/** A worker's part of reading: files to notes, and to articles that are kept for the rendering. */
import {join} from 'node:path'
import type {VFile} from 'vfile'
import type {Article} from '../article/article.ts'
import {headOf} from '../article/head.ts'
import {dataToTell} from '../desk/outcome.ts'
import {openArticle, readArticle} from '../loader.ts'
import {landingOf} from '../markdown/site-links.ts'
import {keepArticle} from './kept.ts'
import {type Note, noteKey, type Problem, stampPicture} from './notes.ts'

interface Input {
  /** Of the articles. */
  folder: string
  /** What is to be read, and all that lie there. */
  names: string[]
  all: string[]
  /** Of the code that reads. */
  code: string
  /** Where articles are kept. */
  kept: string
}

/** Read files, and keep the articles of those without errors. */
export function readNotes({folder, names, all, code, kept}: Input): Note[] {
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

function noteOf(name: string, file: VFile, code: string): Note {
  const problems = file.messages.map(
    ({reason, place, ruleId, fatal, note}): Problem => ({
      ...{reason, place, rule: ruleId ?? '', fatal: fatal === true, note},
    }),
  )
  const {isDraft, silenced, siteLinks} = dataToTell(file)
  return {
    ...{name, key: noteKey(file, code), problems, isDraft, siteLinks},
    silenced: silenced.map(({message, reason}) => ({rule: message.ruleId ?? '', reason})),
  }
}

function stampPictures({lead, sections}: Article, folder: string): Record<string, string> {
  const blocks = [lead, ...sections].flatMap((section) => section.blocks)
  const srcs = blocks.flatMap((block) => (block.type === 'picture' ? [block.src] : []))
  return Object.fromEntries(srcs.map((src) => [src, stampPicture(src, folder)]))
}
