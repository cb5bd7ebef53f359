/**
 * Front matter, cut off before a parser of Markdown sees it: it would look at each of its letters in vain, and take a
 * third of its time for that.
 */
import type {Root, Yaml} from 'mdast'

/** The front matter of a text, and what comes after it. */
export interface Cut {
  node: Yaml
  body: string
  /** Where the body begins. */
  lines: number
  offset: number
}

/** As remark-frontmatter reads it, of a text that goes on after it. */
const front = /^(---[ \t]*\r?\n)((?:[^\r\n]*\r?\n)*?)(---[ \t]*)\r?\n/

/** Cut a text; undefined where it does not begin with a front matter and go on after it. */
export function cutFront(text: string): Cut | undefined {
  const [all, opening = '', value = '', closing = ''] = front.exec(text) ?? []
  if (all === undefined) return undefined
  const lines = all.split('\n').length - 1
  const end = opening.length + value.length + closing.length
  return {
    node: {
      type: 'yaml',
      value: value.replace(/\r?\n$/, ''),
      position: {
        start: {line: 1, column: 1, offset: 0},
        end: {line: lines, column: closing.length + 1, offset: end},
      },
    },
    body: text.slice(all.length),
    lines,
    offset: all.length,
  }
}

/** Put front matter back, in front of the tree of the body, whose places become those in the whole text. */
export function joinFront(cut: Cut, tree: Root): Root {
  moveAll(tree.children, cut)
  moveAll(tree.position?.end, cut)
  tree.children.unshift(cut.node)
  return tree
}

function moveAll(value: unknown, cut: Cut): void {
  if (typeof value !== 'object' || value === null) return
  if (isPoint(value)) {
    value.line += cut.lines
    value.offset += cut.offset
  } else for (const part of Object.values(value)) moveAll(part, cut)
}

interface Point {
  line: number
  offset: number
}

function isPoint(value: object): value is Point {
  return 'offset' in value && 'line' in value
}
