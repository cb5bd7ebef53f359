/** Raw HTML is no part of an article. Comments are fine, and vanish. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {cutComments} from '../comments.ts'
import {nodesOf} from '../nodes.ts'
import {code, error} from '../problem.ts'

/** A remark plugin. */
export default function remarkCheckHtml() {
  return (tree: Root, file: VFile): undefined => {
    const opened = new Set<string>()
    for (const {node} of nodesOf(tree)) {
      if (node.type !== 'html') continue
      const rest = cutComments(node.value).rest.trim()
      const [, slash, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(rest) ?? []
      // The end of an element that was reported says nothing new.
      if (rest === '' || (slash && opened.has(name))) continue
      opened.add(name)
      const reason = rest.startsWith('<!--')
        ? 'Unclosed comment, expected `-->`: everything below it would vanish'
        : rest.startsWith('<')
          ? `Unexpected HTML ${code(rest)}, expected Markdown; put \`\\\` in front of \`<\` to show it`
          : `Unexpected text ${code(rest)} on the line of a comment, expected it on a line of its own`
      error(file, 'html', node.position, reason)
    }
  }
}
