/** Generated articles on disk. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {makeArticle} from './article.ts'

/** Replace what stands in `articles/` of a content folder by so many articles. */
export function writeArticles(count: number, folder: string): void {
  const articles = join(folder, 'articles')
  rmSync(articles, {recursive: true, force: true})
  mkdirSync(articles, {recursive: true})
  for (let index = 1; index <= count; index++)
    writeFileSync(join(articles, `${formatId(index)}.md`), makeArticle(index))
}

/** The file of an article without its ending, and the first part of its addresses: `a00001`. */
export function formatId(index: number): string {
  return `a${String(index).padStart(5, '0')}`
}
