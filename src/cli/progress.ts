/** How far a command is, for whoever waits longer than a second. */

export interface Progress {
  tell: (done: number, of: number) => void
  /** Take the line away again. */
  end: () => void
}

type Stream = Pick<NodeJS.WriteStream, 'write'> & {isTTY?: boolean}

/**
 * Make a progress, such as `12 of 63 addresses`.
 *
 * On a terminal it is one line that changes, from the first second on; elsewhere a line now and then.
 */
export function createProgress(
  what: string,
  stream: Stream = process.stderr,
  now: () => number = Date.now,
): Progress {
  const terminal = stream.isTTY === true
  const pause = terminal ? 100 : 5000
  let next = now() + (terminal ? 1000 : pause)
  let shown = false
  return {
    tell(done, of) {
      if (done >= of || now() < next) return
      next = now() + pause
      shown = true
      const line = `${done} of ${of} ${what}`
      stream.write(terminal ? `\r${line}\u001b[K` : `${line}\n`)
    },
    end() {
      if (shown && terminal) stream.write('\r\u001b[K')
    },
  }
}
