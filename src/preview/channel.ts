/**
 * From the loader to the preview: its pages and its panel. Vite runs them in separate copies of their modules,
 * so what they share hangs on the process.
 *
 * Astro's own way from a loader to a page leads over a file that is written half a second later. An editor who saves
 * would wait for that every time.
 */
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
export function tell(files: FileSummary[], articles: Article[]): void {
  const {version} = channel().latest
  const before = shelf().articles
  const kept = files.flatMap(({id}) => [...articles, ...before].find((article) => article.id === id) ?? [])
  const changed = JSON.stringify(kept) !== JSON.stringify(before)
  channel().latest = {version: changed ? version + 1 : version, files}
  const heads = sortHeads(kept.map(headOf))
  fillShelf({...shelf(), articles: kept, heads, newest: kept.find(({id}) => id === heads[0]?.id)})
  channel().listener?.(channel().latest)
}

/** The latest reading. */
export function latest(): Reading {
  return channel().latest
}

/** Be called at each reading that follows. */
export function listen(listener: (reading: Reading) => void): void {
  channel().listener = listener
}
