/** What a stream can show: colours and how many columns on a terminal, neither in a file. */
import type {WriteStream} from 'node:tty'

export interface Terminal {
  color: boolean
  /** Columns for a line of an article. */
  width: number
}

/** Colours where there is a terminal and NO_COLOR (https://no-color.org) does not object. */
export function terminalOptions(stream: Partial<Pick<WriteStream, 'isTTY' | 'columns'>>): Terminal {
  const color = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  // Room for the number of the line in front.
  const width = (stream.columns ?? 110) - 10
  return {color, width: Math.min(Math.max(width, 40), 120)}
}
