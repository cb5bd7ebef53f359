/**
 * From the loader to the preview's panel. Vite runs them in separate copies of their modules,
 * so what they share hangs on the process.
 */
import type {FileSummary} from './summary.ts'

interface Channel {
  latest: FileSummary[]
  listener?: (files: FileSummary[]) => void
}

const key = Symbol.for('readings of the live preview')
const shared = globalThis as {[key]?: Channel}

function channel(): Channel {
  shared[key] ??= {latest: []}
  return shared[key]
}

/** Tell the panel of a new reading. */
export function tell(files: FileSummary[]): void {
  channel().latest = files
  channel().listener?.(files)
}

/** The latest reading, and a call at each that follows. */
export function listen(listener: (files: FileSummary[]) => void): void {
  channel().listener = listener
}

export function latest(): FileSummary[] {
  return channel().latest
}
