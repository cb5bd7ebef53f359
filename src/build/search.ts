/** The search index as a unit of its own, made anew only when an article has changed. */
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Article} from '../article/article.ts'
import {loadArticle, sourceOf} from '../reading/kept.ts'
import type {Articles} from './articles.ts'
import type {Workshop} from './produce.ts'
import type {Unit} from './unit.ts'
import {createWriter} from './writer.ts'

/** Name of the unit, and of its folder. */
export const searchName = 'pagefind'

/** Make the index of all articles. */
export async function makeSearch(key: string, articles: Articles, {folder, place}: Workshop): Promise<Unit> {
  const {makeSearchIndex} = await import('../cli/search-index.ts')
  const index = await makeSearchIndex(place.base, loadAll(articles))
  rmSync(join(folder, searchName), {recursive: true, force: true})
  const write = createWriter(folder)
  const files = index.map(({path, content}) => write(`${searchName}/${path}`, content))
  return {name: searchName, key, files, problems: [], outside: {}}
}

async function* loadAll(articles: Articles): AsyncGenerator<Article> {
  for (const entry of articles.entries) yield await loadArticle(sourceOf(entry, articles))
}
