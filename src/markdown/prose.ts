/** The running text of an article: paragraphs, headings and the cells of tables as words that know their places. */
import type {Heading, Link, Nodes, Paragraph, Parents, Root, Table, TableCell} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {getOrWork} from '../article/remember.ts'
import {findIndexOfLast, type Locator, locator} from './places.ts'

export interface Prose {
  node: Paragraph | Heading | TableCell
  /** The words as a reader sees them, without the marks of citations and footnotes. */
  text: string
  /** The stretches of the text that stand inside a `:figure[…]`. */
  figures: [start: number, end: number][]
  /** Whether it is a paragraph of a blockquote. */
  quoted: boolean
  /** For a cell of a table: the head of its column and the first cell of its row. */
  heads: string[]
  /** Where a stretch of the text stands in the file. */
  place(start: number, end: number): Position
}

/** Stands for what has no words, such as code. */
export const opaque = '\uFFFC'

/** The running text of a file, read once for all checks and remembered as long as its tree lives. */
export function proseOf(tree: Root, file: VFile): Prose[] {
  return getOrWork(texts, tree, () => readProse(tree, locator(file)))
}

const texts = new WeakMap<Root, Prose[]>()

function readProse(tree: Root, locate: Locator): Prose[] {
  const prose: Prose[] = []
  const read = (node: Nodes, parent?: Parents): void => {
    // The title of a comparison is a label, in which no mark can stand.
    if (node.type === 'leafDirective') return
    if (node.type === 'table') prose.push(...readTable(node, locate))
    else if (node.type === 'paragraph' || node.type === 'heading')
      prose.push({...readBlock(node, locate), quoted: parent?.type === 'blockquote', heads: []})
    else if ('children' in node) for (const child of node.children) read(child, node)
  }
  read(tree)
  return prose
}

function readTable({children: rows}: Table, locate: Locator): Prose[] {
  const [head = [], ...body] = rows.map((row) => row.children.map((cell) => readBlock(cell, locate)))
  return [head, ...body].flatMap((row, y) =>
    row.map((cell, x) => ({
      ...cell,
      quoted: false,
      heads: y === 0 ? [] : [head[x]?.text ?? '', x > 0 ? (row[0]?.text ?? '') : ''],
    })),
  )
}

type Block = Pick<Prose, 'node' | 'text' | 'figures' | 'place'>

function readBlock(node: Prose['node'], locate: Locator): Block {
  const block = {text: '', figures: [] as Prose['figures']}
  const pieces: {start: number; node: Nodes}[] = []
  const add = (child: Nodes, text: string) => {
    pieces.push({start: block.text.length, node: child})
    block.text += text
  }
  const read = (child: Nodes): void => {
    const start = block.text.length
    if (child.type === 'text') add(child, child.value)
    else if (child.type === 'break') add(child, '\n')
    else if (hasWords(child)) for (const each of child.children) read(each)
    else if (!isMark(child)) add(child, opaque)
    if (isFigure(child)) block.figures.push([start, block.text.length])
  }
  for (const child of node.children) read(child)
  const offsetAt = (at: number) => {
    const piece = pieces[findIndexOfLast(pieces, ({start}) => start <= at)]
    return piece ? locate.offset(piece.node, at - piece.start) : 0
  }
  return {
    node,
    ...block,
    place: (start, end) => ({
      start: locate.point(offsetAt(start)),
      end: locate.point(offsetAt(end - 1) + 1),
    }),
  }
}

function isFigure(node: Nodes): boolean {
  return node.type === 'textDirective' && node.name === 'figure'
}

/** What a reader sees as a number above the line, or not at all. */
function isMark(node: Nodes): boolean {
  return (
    node.type === 'html' ||
    node.type === 'footnoteReference' ||
    (node.type === 'textDirective' && node.name === 'cite')
  )
}

function hasWords(node: Nodes): node is Extract<Nodes, {children: unknown}> {
  return 'children' in node && !isMark(node) && !(node.type === 'link' && isAddress(node))
}

/** Whether the words of a link are its own address. */
function isAddress({url, children}: Link): boolean {
  const [only] = children
  return children.length === 1 && only?.type === 'text' && url.endsWith(only.value)
}
