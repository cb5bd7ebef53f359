/** Words that are one slip away from a mark: `:figrue[nine]`, `:cite [kcna-1]`. */
import type {Root} from 'mdast'
import type {Point, Position} from 'unist'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {countSlips} from '../nearest.ts'
import {code, error, warn} from '../problem.ts'
import {textDirectives} from '../syntax.ts'

/** A remark plugin. */
export default function remarkCheckNearDirectives() {
  return (tree: Root, file: VFile): undefined => {
    const source = String(file)
    visit(tree, 'text', ({position}) => {
      if (position?.start.offset === undefined) return
      // The source, not the value: a backslash before the colon says that it is meant.
      const text = source.slice(position.start.offset, position.end.offset)
      for (const match of text.matchAll(/(?<![\\:\w]): ?([A-Za-z]+) ?[[{(]/g)) {
        const [written, name = ''] = match
        const near = textDirectives.find((known) => countSlips(name.toLowerCase(), known) <= 1)
        if (near === undefined) continue
        const {start, end} = placeOf(match, text, position.start)
        const wanted =
          name === near
            ? `${code(`:${near}[…]`)} with its bracket right after it, closed by \`]\``
            : code(`:${near}[…]`)
        warn(
          file,
          'near-directive',
          {start, end},
          `Unexpected ${code(`${written}…`)} as plain text, expected ${wanted}, or \`\\:\` if it is meant`,
        )
      }
      for (const match of text.matchAll(/(?<!\\|\w):{1,3}(claim|compare) ?[[{]/g)) {
        const [written, name] = match
        // At the start of a line it has been told already, with the slip that makes it plain text.
        const before = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index)
        if (before.trim() === '' && written.startsWith('::')) continue
        const reason = `Unexpected ${code(`${written}…`)} in running text, expected ${name === 'claim' ? '`:::claim[…]{…}`' : '`::compare[…]{…}`'} on a line of its own: here it would be published as it is`
        error(file, 'directive', placeOf(match, text, position.start), reason)
      }
    })
  }
}

function placeOf(match: RegExpExecArray, text: string, from: Point): Position {
  const start = pointAt(text, match.index, from)
  const {length} = match[0]
  return {start, end: {...start, column: start.column + length, offset: start.offset + length}}
}

function pointAt(
  text: string,
  index: number,
  start: {line: number; column: number; offset?: number | undefined},
) {
  const before = text.slice(0, index).split('\n')
  const last = before.at(-1) ?? ''
  return {
    line: start.line + before.length - 1,
    column: before.length === 1 ? start.column + last.length : last.length + 1,
    offset: (start.offset ?? 0) + index,
  }
}
