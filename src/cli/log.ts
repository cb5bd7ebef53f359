/**
 * Where Astro's log goes: warnings and errors as they were written, without a clock or a label, and nothing else.
 * An editor reads here what the checks have to say; how many chunks were bundled is not theirs to know.
 */
interface LogEvent {
  level: string
  message: string
}

/** Events are kept on the process, as Astro bundles a second copy of this file for its rendering. */
const key = Symbol.for('errors logged during the build')
const shared = globalThis as {[key]?: string[]}

/** The errors that were logged since the process began. Astro logs some, and then goes on as if nothing was. */
export function getLoggedErrors(): string[] {
  shared[key] ??= []
  return shared[key]
}

/** Make the destination that Astro writes to. The signature is Astro's. */
export default function createDestination(): {write: (event: LogEvent) => void} {
  return {
    write({level, message}) {
      if (level === 'error') getLoggedErrors().push(message)
      if (level === 'error' || level === 'warn') process.stderr.write(`${message}\n`)
    },
  }
}
