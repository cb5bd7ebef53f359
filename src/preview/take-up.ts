/** A new reading of the articles, as far as it can be shown. */
import {isDeepStrictEqual} from 'node:util'
import {sortHeads} from '../article/archive.ts'
import type {Article} from '../article/article.ts'
import {headOf} from '../article/head.ts'
import {fillShelf, shelf} from '../shelf.ts'
import {latest, tell} from './channel.ts'
import type {FileSummary} from './summary.ts'

/** Show a reading, and tell of it, where it is not the same as the one before. An article that has errors now stays as it was. */
export function takeUp(files: FileSummary[], articles: readonly Article[]): void {
  const {version, files: before} = latest()
  const known = new Map([...shelf().articles, ...articles].map((article) => [article.id, article]))
  const kept = files.flatMap(({id}) => known.get(id) ?? [])
  const changed = !isSame(kept, shelf().articles)
  if (!changed && isDeepStrictEqual(files, before)) return
  const heads = sortHeads(kept.map(headOf))
  fillShelf({...shelf(), articles: kept, heads, newest: kept.find(({id}) => id === heads[0]?.id)})
  tell({version: changed ? version + 1 : version, files})
}

/** All but the articles that were read anew are the very same. */
function isSame(articles: readonly Article[], before: readonly Article[]): boolean {
  const isTwin = (article: Article, at: number) =>
    article === before[at] || JSON.stringify(article) === JSON.stringify(before[at])
  return articles.length === before.length && articles.every(isTwin)
}
