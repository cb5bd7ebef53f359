/** Headings: the title stands in the front matter, and no level is skipped. */
import type {Heading, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {error, warn} from '../problem.ts'

/** A remark plugin. */
export default function remarkCheckHeadings() {
  return (tree: Root, file: VFile): undefined => {
    let before: Heading['depth'] = 1
    visit(tree, 'heading', (node) => {
      if (node.depth === 1) {
        error(
          file,
          'heading',
          node.position,
          'Unexpected heading with `#`, expected `##`: the title stands in the front matter',
        )
        return
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
    })
  }
}
