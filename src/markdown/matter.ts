/** The front matter as it was written: its values, and the place of each in the file. */
import type {Root} from 'mdast'
import type {Point, Position} from 'unist'
import {VFile} from 'vfile'
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import type {CollectionName, FrontMatter} from '../article/schema.ts'
import {cutFront} from './front.ts'
import {locator} from './places.ts'
import {error} from './problem.ts'

export type Path = readonly (string | number)[]

declare module 'vfile' {
  interface DataMap {
    /** Undefined where the front matter is missing or does not parse. */
    matter: Matter | undefined
    /** Whether the author has said that it is not to be published yet. */
    isDraft: boolean
  }
}

/** Where a character of the front matter stands in the file. */
type PointAt = (offset: number) => Point

/** Values can be anything that YAML can say; the schema check tells what is wrong with them. */
export class Matter {
  /** What the schema made of the values; undefined where it found an error. */
  data: FrontMatter | undefined
  readonly raw: Record<string, unknown>
  readonly #document: Document
  readonly #pointAt: PointAt

  constructor(document: Document, raw: Record<string, unknown>, pointAt: PointAt) {
    this.#document = document
    this.raw = raw
    this.#pointAt = pointAt
  }

  /** The ids of a collection, in the order of the file. */
  ids(name: CollectionName): string[] {
    return this.entries(name).map(([id]) => id)
  }

  /** The entries of a collection that have keys at all. */
  entries(name: CollectionName): [string, Record<string, unknown>][] {
    const value = this.raw[name]
    if (!isRecord(value)) return []
    return Object.entries(value).filter((entry): entry is [string, Record<string, unknown>] =>
      isRecord(entry[1]),
    )
  }

  /** The place of a value; of the nearest thing around it where there is none. */
  place(path: Path): Position {
    return this.#position(this.#find(path)?.value)
  }

  /** A plain value as it is written: `1.000` where YAML reads 1. */
  written(path: Path): string | undefined {
    const node = this.#find(path)?.value
    return isScalar(node) ? node.source : undefined
  }

  /** The place of a key. */
  keyPlace(path: Path): Position {
    return this.#position(this.#find(path)?.key)
  }

  #find(path: Path): {key: Node | null; value: Node | null} | undefined {
    let found: {key: Node | null; value: Node | null} = {
      key: null,
      value: this.#document.contents as Node | null,
    }
    for (const step of path) {
      const next = findChild(found.value, step)
      if (!next) return found
      found = next
    }
    return found
  }

  #position(node: Node | null | undefined): Position {
    const [start, end] = node?.range ?? [0, 0]
    return {start: this.#pointAt(start), end: this.#pointAt(Math.max(start, end))}
  }
}

/** A remark plugin that reads the front matter into `file.data.matter`. */
export default function remarkMatter() {
  return (tree: Root, file: VFile): undefined => {
    const [node] = tree.children
    // Must be at the very start of the file.
    if (node?.type !== 'yaml' || !node.position) {
      const start = {line: 1, column: 1, offset: 0}
      error(
        file,
        'front-matter',
        start,
        'Missing front matter, expected `---` on the first line, keys such as `title: …` below it, and `---` to close it',
      )
      return
    }
    file.data.matter = readMatter(node.position, file)
    file.data.isDraft = file.data.matter?.raw.draft === true
  }
}

/** Read the front matter of a file, and nothing else: its values and their places, without checks. */
export function readFrontMatter({path, value}: VFile): Matter | undefined {
  const file = new VFile({path, value})
  // Its last line may be the last of the file.
  const cut = cutFront(`${file}\n`)
  remarkMatter()({type: 'root', children: cut ? [cut.node] : []}, file)
  return file.data.matter
}

function readMatter({start, end}: Position, file: VFile): Matter | undefined {
  const locate = locator(file)
  const text = locate.source
  const bodyStart = text.indexOf('\n', start.offset) + 1
  const bodyEnd = text.lastIndexOf('\n', (end.offset ?? text.length) - 1) + 1
  const document = parseDocument(text.slice(bodyStart, bodyEnd), {
    prettyErrors: false,
    stringKeys: true,
    // The parser compares each key with all before it; `findDoubles` does not.
    uniqueKeys: false,
  })
  // The parser's own counter of lines goes astray behind some errors.
  const point = (offset: number) => locate.point(bodyStart + offset)
  const blank = findOddBlank(text.slice(bodyStart, bodyEnd))
  if (blank && (blank.indents || document.errors.length > 0)) {
    // One slip of the keyboard can be an error on every line that follows.
    error(
      file,
      'yaml',
      point(blank.at),
      `Unexpected ${blank.name} in the front matter, expected a space${blank.others}`,
    )
    return undefined
  }
  const errors = [...document.errors, ...findDoubles(document)]
  for (const [at, {pos, message}] of errors.entries()) {
    // What follows a slip cannot be read either, piece by piece.
    if (at > 0 && /in YAML stream|at node end/.test(message)) continue
    error(file, 'yaml', {start: point(pos[0]), end: point(pos[1])}, `Unexpected YAML: ${explain(message)}`)
  }
  if (errors.length > 0) return undefined
  try {
    const raw: unknown = document.toJS({maxAliasCount: 100})
    if (isRecord(raw)) return new Matter(document, raw, point)
    error(
      file,
      'yaml',
      {start: point(0), end: point(0)},
      'Unexpected front matter, expected keys such as `title: …`',
    )
  } catch (cause) {
    error(file, 'yaml', {start: point(0), end: point(0)}, `Unexpected YAML: ${(cause as Error).message}`)
  }
  return undefined
}

/** Keys that stand twice in one map. */
function findDoubles(document: Document): {pos: [number, number]; message: string}[] {
  const doubles: {pos: [number, number]; message: string}[] = []
  visit(document, {
    Map(_key, map) {
      const known = new Set<string>()
      for (const {key} of map.items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        const at = key.range?.[0] ?? 0
        if (known.has(name)) doubles.push({pos: [at, at + 1], message: 'Map keys must be unique'})
        known.add(name)
      }
    },
  })
  return doubles
}

/** A blank that YAML takes for none: a tab in front of a key, or what a word processor puts in the place of a space. */
function findOddBlank(
  yaml: string,
): {at: number; indents: boolean; name: string; others: string} | undefined {
  // What stands before a key as a whole, for to look back from each tab in it would take its time.
  const all = [...yaml.matchAll(/^[ \t]+|[\u00a0\u2000-\u200b\u202f\u3000]/gm)].flatMap(
    ({0: blanks, index}) =>
      [...blanks].flatMap((blank, at) => (blank === ' ' ? [] : [{0: blank, index: index + at}])),
  )
  const [first] = all
  if (!first) return undefined
  const number = first[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  const name = first[0] === '\t' ? 'tab' : `blank that is no space (U+${number})`
  const indents = yaml.slice(yaml.lastIndexOf('\n', first.index) + 1, first.index).trim() === ''
  return {
    at: first.index,
    indents,
    name,
    others: all.length > 1 ? `, here and in ${all.length - 1} more places` : '',
  }
}

/** Whether a value has keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The parser's own words, with the way out where a mistake is a common one. */
function explain(message: string): string {
  const hints: [RegExp, string][] = [
    [
      /^Nested mappings are not allowed in compact mappings|^Block collections are not allowed within flow|^Implicit keys need to be on a single line|^Implicit map keys need/,
      'put a text that holds `: ` in quotation marks',
    ],
    [/^Map keys must be unique/, 'every key and id stands once'],
    [/[Tt]ab/, 'indent with spaces'],
    [/^Missing closing .*quote/, 'close the quotation mark on the same line'],
    [/^Flow (map|sequence)|must end with a [\]}]/, 'close every `{` with `}` and every `[` with `]`'],
    [/^All mapping items must start at the same column/, 'keys of one level begin in one column'],
    [/^Unresolved alias/, 'put a text that begins with `*` in quotation marks'],
  ]
  const hint = hints.find(([pattern]) => pattern.test(message))?.[1]
  const reason = message.replace(/[.:]?\s*$/, '')
  return hint ? `${reason}; ${hint}` : reason
}

function findChild(
  node: Node | null,
  step: string | number,
): {key: Node | null; value: Node | null} | undefined {
  if (isMap(node)) {
    const pair = pairsOf(node).get(String(step))
    return pair && {key: pair.key, value: pair.value?.range ? pair.value : pair.key}
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined
    return item && {key: item, value: item}
  }
  return undefined
}

/** Pairs by their keys, kept: a map of some thousand keys is asked for each of them. */
const pairs = new WeakMap<YAMLMap, Map<string, Pair<Node, Node | null>>>()

function pairsOf(map: YAMLMap): Map<string, Pair<Node, Node | null>> {
  const known = pairs.get(map)
  if (known) return known
  const byKey = new Map<string, Pair<Node, Node | null>>()
  for (const item of map.items as Pair<Node, Node | null>[])
    if (isPair(item) && isScalar(item.key)) byKey.set(String(item.key.value), item)
  pairs.set(map, byKey)
  return byKey
}
