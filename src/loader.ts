/** Files to articles, with one report of all problems. */
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {VFile} from 'vfile'
import type {Article} from './article/article.ts'
import {hasErrors} from './markdown/problem.ts'
import {checkSiteLinks, landingOf} from './markdown/site-links.ts'
import {openArticle, readArticle} from './reading/article.ts'
import {listMarkdown} from './reading/article-file.ts'
import {ContentError, isBlocking, reportOf} from './reading/outcome.ts'

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

/**
 * The same for any folder that has articles in it.
 *
 * @param read reads a file, if `readArticle` does not
 */
export function readFolder(folder: string, publicDir: string, read = readArticle): Reading {
  const names = listMarkdown(folder)
  const files: VFile[] = []
  const articles: Article[] = []
  for (const name of names) {
    const file = openArticle(join(folder, name), names)
    const article = read(file)
    files.push(file)
    if (article) articles.push(article)
  }
  const landings = new Map(articles.map((article) => [article.id, landingOf(article)]))
  checkSiteLinks(files, landings, (path) => existsSync(join(publicDir, path)))
  const faulty = new Set(files.filter(hasErrors).map(({stem}) => stem))
  return {files, articles: articles.filter(({id}) => !faulty.has(id))}
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
