/**
 * From the loader to the preview: its pages and its panel. Vite runs them in separate copies of their modules,
 * so what they share hangs on the process.
 *
 * Astro's own way from a loader to a page leads over a file that is written half a second later. An editor who saves
 * would wait for that every time.
 */
import {isDeepStrictEqual} from 'node:util'
import type {Article} from '../article/article.ts'
import {headOf, sortHeads} from '../article/head.ts'
import {fillShelf, shelf} from '../shelf.ts'
import type {FileSummary} from './summary.ts'

export interface Reading {
  /** Goes up when what the pages show has changed. */
  version: number
  files: FileSummary[]
}

interface Channel {
  latest: Reading
  listener?: (reading: Reading) => void
}

const key = Symbol.for('readings of the live preview')
const shared = globalThis as {[key]?: Channel}

function channel(): Channel {
  shared[key] ??= {latest: {version: 0, files: []}}
  return shared[key]
}

/** Tell of a new reading. An article that has errors now stays as it was. */
export function tell(files: FileSummary[], articles: readonly Article[]): void {
  const {version, files: before} = channel().latest
  const known = new Map([...shelf().articles, ...articles].map((article) => [article.id, article]))
  const kept = files.flatMap(({id}) => known.get(id) ?? [])
  const changed = !isSame(kept, shelf().articles)
  if (!changed && isDeepStrictEqual(files, before)) return
  channel().latest = {version: changed ? version + 1 : version, files}
  const heads = sortHeads(kept.map(headOf))
  fillShelf({...shelf(), articles: kept, heads, newest: kept.find(({id}) => id === heads[0]?.id)})
  channel().listener?.(channel().latest)
}

/** All but the articles that were read anew are the very same. */
function isSame(articles: readonly Article[], before: readonly Article[]): boolean {
  const isTwin = (article: Article, at: number) =>
    article === before[at] || JSON.stringify(article) === JSON.stringify(before[at])
  return articles.length === before.length && articles.every(isTwin)
}

/** The latest reading. */
export function latest(): Reading {
  return channel().latest
}

/** Be called at each reading that follows. */
export function listen(listener: (reading: Reading) => void): void {
  channel().listener = listener
}
