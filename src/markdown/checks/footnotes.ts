/** Footnotes: a mention without its note would be published as `[^1]`, a note without a mention not at all. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {nodesOf} from '../nodes.ts'
import {code, warn} from '../problem.ts'

/** A remark plugin. */
export default function remarkCheckFootnotes() {
  return (tree: Root, file: VFile): undefined => {
    const mentioned = new Set<string>()
    for (const {node} of nodesOf(tree)) {
      if (node.type === 'footnoteReference') mentioned.add(node.identifier)
    }
    for (const {node} of nodesOf(tree)) {
      if (node.type === 'footnoteDefinition' && !mentioned.has(node.identifier)) {
        warn(
          file,
          'footnote',
          node.position,
          `Unused footnote ${code(`[^${node.label}]`)}, expected a mention of it in the text`,
        )
      }
      const [written] = (node.type === 'text' && /\[\^[^\]\s]+\]/.exec(node.value)) || []
      if (written)
        warn(
          file,
          'footnote',
          node.position,
          `Unexpected ${code(written)} as plain text, expected a note such as ${code(`${written}: …`)} somewhere in the article`,
        )
    }
  }
}
