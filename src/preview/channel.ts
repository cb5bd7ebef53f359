/**
 * From the loader to the preview: its pages and its panel. Vite runs them in separate copies of their modules,
 * so what they share hangs on the process.
 *
 * Astro's own way from a loader to a page leads over a file that is written half a second later. An editor who saves
 * would wait for that every time.
 */
import type {Article} from '../article/article.ts'
import type {FileSummary} from './summary.ts'

export interface Reading {
  /** Goes up when what the pages show has changed. */
  version: number
  files: FileSummary[]
  /** The articles as they were last without errors. */
  articles: Article[]
}

interface Channel {
  /** Whether a preview runs in this process. */
  live: boolean
  latest: Reading
  listener?: (reading: Reading) => void
}

const key = Symbol.for('readings of the live preview')
const shared = globalThis as {[key]?: Channel}

function channel(): Channel {
  shared[key] ??= {live: false, latest: {version: 0, files: [], articles: []}}
  return shared[key]
}

/** Tell of a new reading. An article that has errors now stays as it was. */
export function tell(files: FileSummary[], articles: Article[]): void {
  const {version, articles: before} = channel().latest
  const kept = files.flatMap(({id}) => [...articles, ...before].find((article) => article.id === id) ?? [])
  const changed = JSON.stringify(kept) !== JSON.stringify(before)
  channel().latest = {version: changed ? version + 1 : version, files, articles: kept}
  channel().listener?.(channel().latest)
}

/** The latest reading. */
export function latest(): Reading {
  return channel().latest
}

/** Whether pages are shown from here, and not from Astro's store. */
export function isLive(): boolean {
  return channel().live
}

/** Begin the preview, and be called at each reading that follows. */
export function listen(listener: (reading: Reading) => void): void {
  channel().live = true
  channel().listener = listener
}
