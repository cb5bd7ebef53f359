/** Headings: the title stands in the front matter, and no level is skipped. */
import type {Heading, Root} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {nodesOf} from '../nodes.ts'
import {code, error, warn} from '../problem.ts'

/** A remark plugin. */
export default function remarkCheckHeadings() {
  return (tree: Root, file: VFile): undefined => {
    let before: Heading['depth'] = 1
    for (const {node} of nodesOf(tree)) {
      if (node.type === 'paragraph' && node.position) checkPlain(String(file), node.position, file)
      if (node.type !== 'heading') continue
      if (node.depth === 1) {
        error(
          file,
          'heading',
          node.position,
          'Unexpected heading with `#`, expected `##`: the title stands in the front matter',
        )
        continue
      }
      if (node.depth > before + 1) {
        warn(
          file,
          'heading-increment',
          node.position,
          `Unexpected heading with \`${'#'.repeat(node.depth)}\`, expected \`${'#'.repeat(before + 1)}\`: no level is skipped`,
        )
      }
      before = node.depth
    }
  }
}

/** A heading without its space is none: its section would vanish into the one before. */
function checkPlain(source: string, {start, end}: Position, file: VFile): void {
  const lines = source.slice(start.offset, end.offset).split('\n')
  for (const [at, line] of lines.entries()) {
    const [, marks] = /^\s*(#{2,6}(?=[^#\s])|#{1,6}(?=\u00a0))/.exec(line) ?? []
    if (marks === undefined) continue
    const place = {line: start.line + at, column: (at === 0 ? start.column : 1) + line.indexOf('#')}
    error(
      file,
      'heading',
      place,
      `Unexpected ${code(line.trim())} as plain text, expected a heading: type a space after ${code(marks)}`,
    )
  }
}
