/** A line of an article with a place in it marked, cut around the place where it is long. */
import {columnsOf, graphemes, printable, runsLeft} from './columns.ts'

export interface Excerpt {
  text: string
  /** The line below, with carets under the place. Absent where the place is marked in the text. */
  carets?: string
}

/**
 * Show a line.
 *
 * @param line without its end
 * @param from index of the first character of the place
 * @param to index behind its last one
 * @param width how many columns there are
 */
export function showLine(line: string, from: number, to: number, width: number): Excerpt {
  const start = Math.min(from, line.length)
  const end = Math.min(Math.max(to, start), line.length)
  // A place that is longer than that leaves no room for what stands around it.
  const most = isShort(line, width) ? width : Math.ceil(width * 0.6)
  const place = takeFirst(line.slice(start, Math.min(end, start + width)), most)
  const free = width - place.columns
  const wanted = takeFirst(line.slice(end, end + width), free).columns
  const before = takeLast(line.slice(Math.max(0, start - width), start), Math.max(free - wanted, free / 2))
  const after = takeFirst(line.slice(end, end + width), free - before.columns)
  const head = (before.text.length < start ? '…' : '') + clean(before.text)
  const placeCut = place.text.length < end - start ? '…' : ''
  const tail = clean(after.text) + (after.text.length < line.length - end ? '…' : '')
  const marked = clean(place.text) + placeCut
  // A terminal turns such lines around, and carets would point at something else.
  if (runsLeft(head + marked + tail)) return {text: `\u2068${head}>>>${marked}<<<${tail}\u2069`}
  const carets = ' '.repeat(sum(head)) + '^'.repeat(Math.max(1, sum(marked)))
  return {text: (head + marked + tail).trimEnd(), carets}
}

const clean = printable

function isShort(line: string, width: number): boolean {
  return line.length <= width && sum(clean(line)) <= width
}

interface Taken {
  text: string
  columns: number
}

/** As much of a text as fits, from its start. */
function takeFirst(text: string, width: number): Taken {
  return take(graphemes(text), width, (taken, next) => taken + next)
}

/** As much of a text as fits, to its end. */
function takeLast(text: string, width: number): Taken {
  return take(graphemes(text).reverse(), width, (taken, next) => next + taken)
}

function take(list: string[], width: number, join: (taken: string, next: string) => string): Taken {
  let taken: Taken = {text: '', columns: 0}
  for (const grapheme of list) {
    const columns = taken.columns + sum(clean(grapheme))
    if (columns > width) break
    taken = {text: join(taken.text, grapheme), columns}
  }
  return taken
}

function sum(text: string): number {
  return graphemes(text).reduce((columns, grapheme) => columns + columnsOf(grapheme), 0)
}
