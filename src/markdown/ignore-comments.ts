/**
 * Comments that silence a rule, found in the text and in the front matter.
 *
 * The family's own `remark-message-control` is not used: its grammar has no room for a reason, it would silence
 * errors too, and it says nothing of a comment that silences nothing.
 */
import type {Html, Nodes, Parents, Root, Yaml} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {Lexer} from 'yaml'
import {cutComments} from './comments.ts'
import {nodesOf} from './nodes.ts'
import {locator} from './places.ts'

export interface Comment {
  /** Its words, such as `lint ignore unused: kept for the update`. */
  text: string
  place: Position
  /** Whether it stands in the front matter. */
  inMatter: boolean
  /** The lines that it speaks of: the first and the last. */
  lines: {first: number; last: number}
}

/** All comments of a file that may speak to us, in the order of the file. */
export function listComments(tree: Root, file: VFile): Comment[] {
  const [first] = tree.children
  const inMatter = first?.type === 'yaml' ? listInMatter(first, file) : []
  return [...inMatter, ...listInText(tree)]
}

/** A comment on lines of its own speaks of the block below it, one in running text of the block around it. */
function listInText(tree: Root): Comment[] {
  const comments: Comment[] = []
  for (const {node, ancestors} of nodesOf(tree)) {
    if (node.type !== 'html' || !node.position || !node.value.includes('lint')) continue
    const parent = ancestors.at(-1)
    const about =
      parent?.type === 'paragraph' || parent?.type === 'heading' ? parent : nextBlock(node, parent)
    const lines = {first: about?.position?.start.line ?? 0, last: about?.position?.end.line ?? 0}
    for (const text of cutComments(node.value).comments)
      comments.push({text: text.trim(), place: node.position, inMatter: false, lines})
  }
  return comments
}

function nextBlock(node: Html, parent: Parents | undefined): Nodes | undefined {
  const siblings: Nodes[] = parent?.children ?? []
  return siblings.slice(siblings.indexOf(node) + 1).find((sibling) => !isComment(sibling))
}

function isComment(node: Nodes | undefined): node is Html {
  return node?.type === 'html' && node.value.startsWith('<!--')
}

/** A comment beside a value speaks of its line, one on a line of its own of the entry below it. */
function listInMatter({position}: Yaml, file: VFile): Comment[] {
  if (!position) return []
  const {source, point} = locator(file)
  const start = source.indexOf('\n', position.start.offset) + 1
  const text = source.slice(start, position.end.offset)
  // Without the word there is nothing to lex for, as in the text below.
  if (!text.includes('lint')) return []
  const rows = text.split('\n')
  const entryBelow = entryFinder(rows)
  return findComments(text).map((offset): Comment => {
    const begin = point(start + offset)
    const row = begin.line - position.start.line - 1
    const words = rows[row]?.slice(begin.column - 1).trimEnd() ?? ''
    const alone = rows[row]?.slice(0, begin.column - 1).trim() === ''
    const {first, last} = alone ? entryBelow(row) : {first: row, last: row}
    return {
      text: words.replace(/^#+\s*/, ''),
      place: {start: begin, end: point(start + offset + words.length)},
      inMatter: true,
      lines: {first: first + position.start.line + 1, last: last + position.start.line + 1},
    }
  })
}

/** Where comments begin. A `#` in a text is none, which takes a lexer to tell. */
function findComments(yaml: string): number[] {
  const offsets: number[] = []
  let offset = 0
  let before = ''
  for (const lexeme of new Lexer().lex(yaml)) {
    // These stand for things that have no characters of their own.
    const isMark = ['\u0002', '\u0018', '\u001f'].includes(lexeme)
    if (lexeme.startsWith('#') && before !== '\u001f') offsets.push(offset)
    if (!isMark) offset += lexeme.length
    before = lexeme
  }
  return offsets
}

/** The row of the next key, and the last row that is indented below it. Comments above one key share the answer. */
function entryFinder(rows: string[]): (row: number) => {first: number; last: number} {
  const isBlank = (text: string) => /^\s*(#.*)?$/.test(text)
  const indent = (text: string) => /^ */.exec(text)?.[0].length ?? 0
  let found = {from: 0, first: -1, last: -1}
  return (row) => {
    if (row < found.from || row >= found.first) found = {from: row, ...find(row)}
    return found.first === rows.length ? {first: row, last: row} : {first: found.first, last: found.last}
  }

  function find(row: number): {first: number; last: number} {
    let first = row + 1
    while (first < rows.length && isBlank(rows[first] ?? '')) first++
    const own = indent(rows[first] ?? '')
    let end = first + 1
    while (end < rows.length && (isBlank(rows[end] ?? '') || indent(rows[end] ?? '') > own)) end++
    return {first, last: end - 1}
  }
}
