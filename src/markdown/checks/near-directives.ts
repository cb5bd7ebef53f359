/** Words that are one slip away from a mark: `:figrue[nine]`, `:cite [kcna-1]`. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {countSlips} from '../nearest.ts'
import {nodesOf} from '../nodes.ts'
import {locator} from '../places.ts'
import {code, error, warn} from '../problem.ts'
import {textDirectives} from '../syntax.ts'

/** A remark plugin. */
export default function remarkCheckNearDirectives() {
  return (tree: Root, file: VFile): undefined => {
    const {source, point} = locator(file)
    for (const {node} of nodesOf(tree)) {
      const from = node.position?.start.offset
      if (node.type !== 'text' || from === undefined) continue
      const placeOf = ({0: written, index}: RegExpExecArray) => ({
        start: point(from + index),
        end: point(from + index + written.length),
      })
      // The source, not the value: a backslash before the colon says that it is meant.
      const text = source.slice(from, node.position?.end.offset)
      for (const match of text.matchAll(/(?<![\\:\w]): ?([A-Za-z]+) ?[[{(]/g)) {
        const [written, name = ''] = match
        const near = textDirectives.find((known) => countSlips(name.toLowerCase(), known) <= 1)
        if (near === undefined) continue
        const wanted =
          name === near
            ? `${code(`:${near}[…]`)} with its bracket right after it, closed by \`]\``
            : code(`:${near}[…]`)
        warn(
          file,
          'near-directive',
          placeOf(match),
          `Unexpected ${code(`${written}…`)} as plain text, expected ${wanted}, or \`\\:\` if it is meant`,
        )
      }
      for (const match of text.matchAll(/(?<!\\|\w):{1,3}(claim|compare) ?[[{]/g)) {
        const [written, name] = match
        // At the start of a line it has been told already, with the slip that makes it plain text.
        const before = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index)
        if (before.trim() === '' && written.startsWith('::')) continue
        const reason = `Unexpected ${code(`${written}…`)} in running text, expected ${name === 'claim' ? '`:::claim[…]{…}`' : '`::compare[…]{…}`'} on a line of its own: here it would be published as it is`
        error(file, 'directive', placeOf(match), reason)
      }
    }
  }
}
