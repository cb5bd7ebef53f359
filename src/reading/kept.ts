/** Articles that were read and are kept, each under a digest of its content, for as long as they are the same. */
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Article} from '../article/article.ts'
import {digest} from '../cli/digest.ts'
import {Refusal} from '../cli/failure.ts'
import {writeWhole} from '../cli/write-whole.ts'
import type {Entry} from './notes.ts'

/** Keep an article, unless it is kept already; where nothing can be written, it is not. @returns its digest */
export function keepArticle(article: Article, kept: string): string {
  const text = JSON.stringify(article)
  const key = digest(text)
  try {
    if (!existsSync(articlePath(key, kept))) writeWhole(articlePath(key, kept), text)
  } catch {
    // Whoever needs it reads it once more.
  }
  return key
}

/** Where articles are. */
export interface Where {
  /** Folder of their files. */
  folder: string
  /** Folder of what is kept. */
  kept: string
}

/** Which article, and where it comes from. */
export interface Source extends Where {
  id: string
  digest: string
}

/** Where to take an article up again. */
export function sourceOf({head: {id}, digest}: Entry, {folder, kept}: Where): Source {
  return {id, digest, folder, kept}
}

/**
 * Take an article up again; from its file, where what was kept of it is gone or damaged.
 *
 * @throws Refusal where the file has changed meanwhile
 */
export async function loadArticle({id, digest: key, folder, kept}: Source): Promise<Article> {
  const path = articlePath(key, kept)
  if (existsSync(path)) {
    const text = readFileSync(path, 'utf8')
    if (digest(text) === key) return JSON.parse(text) as Article
    rmSync(path, {force: true})
  }
  const {openArticle, readArticle} = await import('./article.ts')
  const name = `${id}.md`
  const article = readArticle(openArticle(join(folder, name)))
  if (article && keepArticle(article, kept) === key) return article
  throw new Refusal(`The file ${name} changed while it was being read. Try once more.`)
}

/** Where an article is kept. */
export function articlePath(digest: string, kept: string): string {
  return join(kept, `${digest}.json`)
}
