/** Where a character of the text stands in the file, whatever entities, backslashes and line starts lie before it. */
import type {Nodes} from 'mdast'
import type {Point} from 'unist'
import type {VFile} from 'vfile'

export interface Locator {
  /** The text of the file. The places in a tree do not count a byte order mark, so it has none. */
  source: string
  /** The offset in the file of a character of a node's value. */
  offset(node: Nodes, at: number): number
  point(offset: number): Point
}

declare module 'vfile' {
  interface DataMap {
    locator: Locator | undefined
  }
}

/** Look up places in a file, whose lines are counted once. */
export function locator(file: VFile): Locator {
  file.data.locator ??= makeLocator(file)
  return file.data.locator
}

function makeLocator(file: VFile): Locator {
  const source = String(file).replace(/^\uFEFF/, '')
  const lines = [0, ...Array.from(source.matchAll(/\r\n|\r|\n/g), ({0: end, index}) => index + end.length)]
  const aligned = new WeakMap<Nodes, number[]>()
  return {
    source,
    offset(node, at) {
      const {start, end} = node.position ?? {start: {offset: 0}, end: {offset: 0}}
      const from = start.offset ?? 0
      const written = source.slice(from, end.offset)
      if (!('value' in node) || node.value.length === written.length) return from + at
      const offsets = aligned.get(node) ?? align(node.value, written)
      aligned.set(node, offsets)
      return from + (offsets[at] ?? written.length)
    },
    point(offset) {
      const index = findIndexOfLast(lines, (start) => start <= offset)
      return {line: index + 1, column: offset - (lines[index] ?? 0) + 1, offset}
    },
  }
}

/** For each character of a value, where it begins in what was written: `&amp;`, `\*`, `> ` on a next line. */
export function align(value: string, written: string): number[] {
  const offsets: number[] = []
  const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iy
  let from = 0
  for (let at = 0; at < value.length; at++) {
    entity.lastIndex = from
    const [encoded] = (written[from] === '&' && entity.exec(written)) || []
    if (encoded !== undefined && !value.startsWith(encoded, at)) {
      offsets.push(from)
      // A character beyond the basic plane counts as two.
      if ((value.codePointAt(at) ?? 0) > 0xffff) offsets[++at] = from
      from += encoded.length
      continue
    }
    if (written[from] === '\\' && written[from + 1] === value[at] && value[at] !== '\\') from++
    else if (written.startsWith('\\\\', from) && !value.startsWith('\\\\', at)) from++
    // The start of a line is no part of the value.
    while (from < written.length && written[from] !== value[at]) from++
    offsets.push(from++)
  }
  return offsets
}

/** Binary search: the last index of a sorted list for which a test holds; 0 where it holds for none. */
export function findIndexOfLast<Item>(list: readonly Item[], test: (item: Item) => boolean): number {
  let [low, high] = [0, list.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (test(list[middle] as Item)) low = middle
    else high = middle - 1
  }
  return low
}
