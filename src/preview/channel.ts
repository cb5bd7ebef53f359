/**
 * From the loader to the preview: its pages and its panel. Vite runs them in separate copies of their modules,
 * so what they share hangs on the process.
 *
 * Astro's own way from a loader to a page leads over a file that is written half a second later. An editor who saves
 * would wait for that every time.
 */
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

/** Put a new reading in the place of the latest. */
export function tell(reading: Reading): void {
  channel().latest = reading
  channel().listener?.(reading)
}

/** The latest reading. */
export function latest(): Reading {
  return channel().latest
}

/** Be called at each reading that follows. */
export function listen(listener: (reading: Reading) => void): void {
  channel().listener = listener
}
