/** Files to articles, with one report of all problems. */
import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {VFile} from 'vfile'
import type {Article} from './article/article.ts'
import {parseArticle} from './markdown/parse.ts'
import {error, hasErrors} from './markdown/problem.ts'
import {checkSiteLinks, landingOf} from './markdown/site-links.ts'
import {listMarkdown, readArticleFile} from './reading/article-file.ts'
import {ContentError, isBlocking, reportOf} from './reading/outcome.ts'
import {findPictureFault} from './reading/picture-file.ts'

/** What a folder of articles says: the files with their messages, and the articles of those without errors. */
export interface Reading {
  files: VFile[]
  articles: Article[]
}

/**
 * Read every article of a content folder.
 *
 * @param contentDir absolute path of the folder that holds `articles/`
 * @param publicDir absolute path of the folder with files that a link may lead to
 */
export function readArticles(contentDir: string, publicDir: string): Reading {
  return readFolder(join(contentDir, 'articles'), publicDir)
}

export interface ReadOptions {
  /** Names of files to read whatever they are called. */
  wanted?: string[]
  /** What reads a file, if not `readArticle` does. */
  read?: (file: VFile) => Article | undefined
  /** Told after each file how many are done. */
  tell?: (done: number, of: number) => void
}

/** The same for any folder that has articles in it. */
export function readFolder(folder: string, publicDir: string, options: ReadOptions = {}): Reading {
  const {wanted = [], read = readArticle, tell} = options
  const names = [...new Set([...listMarkdown(folder), ...wanted])].sort()
  const files: VFile[] = []
  const articles: Article[] = []
  for (const name of names) {
    const file = openArticle(join(folder, name), names)
    const article = read(file)
    files.push(file)
    if (article) articles.push(article)
    tell?.(files.length, names.length)
  }
  const landings = new Map(articles.map((article) => [article.id, landingOf(article)]))
  checkSiteLinks(files, landings, (path) => existsSync(join(publicDir, path)))
  const faulty = new Set(files.filter(hasErrors).map(({stem}) => stem))
  return {files, articles: articles.filter(({id}) => !faulty.has(id))}
}

/** A file as `readArticleFile` gives it, ready for `readArticle`: its pictures are looked for beside it. */
export function openArticle(path: string, siblings?: readonly string[]): VFile {
  const file = readArticleFile(path, siblings)
  file.data.findPictureFault = (picture) => findPictureFault(dirname(path), picture)
  return file
}

/** What could not be read has been told; what is nested some thousand levels deep is more than a parser can hold. */
export function readArticle(file: VFile): Article | undefined {
  if (file.messages.length > 0 && file.value === undefined) return undefined
  try {
    return parseArticle(file)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    const start = {line: 1, column: 1}
    error(
      file,
      'file',
      start,
      'Unreadable file, expected lists, quotes and brackets that are less deeply nested',
    )
    return undefined
  }
}

/**
 * The worked cases of the method page, which come with the program.
 *
 * @throws ContentError if one of them has errors
 */
export function readCases(): Article[] {
  const {files, articles} = readFolder(resolve('src/cases'), resolve('public'))
  if (files.some(isBlocking)) throw new ContentError(reportOf(files))
  return articles
}
