/** Characters that no page can show, or that make a reader see another text than the one that stands there. */
import type {Nodes, Root} from 'mdast'
import type {VFile} from 'vfile'
import {bodyOf} from '../body.ts'
import {isRecord, type Matter, type Path} from '../matter.ts'
import {nodesOf} from '../nodes.ts'
import {error, type Place} from '../problem.ts'
import {proseOf} from '../prose.ts'

/** A remark plugin. */
export default function remarkCheckCharacters() {
  return (tree: Root, file: VFile): undefined => {
    const {matter} = file.data
    if (matter) checkValues(matter.raw, [], matter, file)
    for (const {text, place} of proseOf(tree, file)) check(text, (at) => place(at, at + 1), file)
    for (const {label, place} of bodyOf(file).comparisons) check(label, () => place(), file)
    for (const {node} of nodesOf(tree)) {
      for (const text of listUnseen(node)) check(text, () => node.position, file)
    }
  }
}

function checkValues(value: unknown, path: Path, matter: Matter, file: VFile): void {
  if (typeof value === 'string') check(value, () => matter.place(path), file)
  else if (Array.isArray(value))
    for (const [at, item] of value.entries()) checkValues(item, [...path, at], matter, file)
  else if (isRecord(value))
    for (const [key, inner] of Object.entries(value)) {
      check(key, () => matter.keyPlace([...path, key]), file)
      checkValues(inner, [...path, key], matter, file)
    }
}

/** What a node says beside its running text. */
function listUnseen(node: Nodes): string[] {
  switch (node.type) {
    case 'code':
      return [node.value, node.lang ?? '', node.meta ?? '']
    case 'inlineCode':
      return [node.value]
    case 'link':
    case 'definition':
      return [node.url, node.title ?? '']
    case 'image':
      return [node.url, node.alt ?? '', node.title ?? '']
    default:
      return []
  }
}

function check(text: string, placeOf: (at: number) => Place, file: VFile): void {
  const fault = findUnshown(text) ?? findTurn(text)
  if (!fault) return
  const number = text.codePointAt(fault.at)?.toString(16).toUpperCase().padStart(4, '0')
  error(file, 'characters', placeOf(fault.at), `Unexpected character U+${number}, expected ${fault.wanted}`)
}

interface Fault {
  at: number
  wanted: string
}

/** Controls, halves of characters and numbers that are none: XML has no way to write most of them. */
function findUnshown(text: string): Fault | undefined {
  const at = text.search(/[\p{Cs}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n]/u)
  return at === -1 ? undefined : {at, wanted: 'text: it is no character that a page can show'}
}

const overrides = '\u202d\u202e'
const openings: Record<string, string> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
}

/** Marks of direction that reach beyond their text, or show it backwards: `9` and `4` could be read as `49`. */
function findTurn(text: string): Fault | undefined {
  const open: {at: number; closing: string}[] = []
  for (const {0: mark, index: at} of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (overrides.includes(mark))
      return {at, wanted: 'none that turns letters and digits around: readers would see another text'}
    const closing = openings[mark]
    if (closing !== undefined) open.push({at, closing})
    else if (open.pop()?.closing !== mark) return {at, wanted: 'what it closes to stand before it'}
  }
  const last = open.at(-1)
  return (
    last && {at: last.at, wanted: `U+${last.closing.charCodeAt(0).toString(16)} to close it in the same text`}
  )
}
