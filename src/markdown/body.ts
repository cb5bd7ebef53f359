/** The directives of an article's body as values, each with its place. */

import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast'
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {nodesOf} from './nodes.ts'
import {slugOf} from './slug.ts'

export type Directive = ContainerDirective | LeafDirective | TextDirective

/** A directive, read loosely: the checks tell what is missing. */
export interface Read<Node extends Directive = Directive> {
  node: Node
  /** The words in its brackets, as text. */
  label: string
  attributes: Record<string, string>
  /** Where an attribute stands; the directive's first line where it has none of that name. */
  place(attribute?: string): Position | undefined
}

export interface Body {
  claims: Read<ContainerDirective>[]
  comparisons: Read<LeafDirective>[]
  /** `:figure` */
  mentions: Read<TextDirective>[]
  /** `:cite` */
  cites: Read<TextDirective>[]
  /** Sources that the assessment of a claim cites. */
  citesWithin: Map<ContainerDirective, string[]>
}

declare module 'vfile' {
  interface DataMap {
    body: Body
  }
}

/** A remark plugin that reads the directives into `file.data.body`. */
export default function remarkBody() {
  return (tree: Root, file: VFile): undefined => {
    const body: Body = {claims: [], comparisons: [], mentions: [], cites: [], citesWithin: new Map()}
    for (const {node, ancestors} of nodesOf(tree)) {
      const inSection = ancestors.length === 1
      if (node.type === 'containerDirective' && node.name === 'claim' && inSection) {
        body.claims.push(readDirective(node))
        body.citesWithin.set(node, [])
      }
      if (node.type === 'leafDirective' && node.name === 'compare' && inSection) {
        body.comparisons.push(readDirective(node))
      }
      if (node.type !== 'textDirective') continue
      const read = readDirective(node)
      if (node.name === 'figure') {
        body.mentions.push(read)
      } else {
        body.cites.push(read)
        body.citesWithin.get(ancestors[1] as ContainerDirective)?.push(read.label)
      }
    }
    file.data.body = body
  }
}

/** What the plugin above has read, for the plugins after it. */
export function bodyOf(file: VFile): Body {
  return file.data.body as Body
}

/** The words of a node as a reader sees them: without citation marks and footnote marks. */
export function textOf(node: Nodes): string {
  if (node.type === 'textDirective' && node.name === 'cite') return ''
  if (node.type === 'break') return ' '
  if ('value' in node) return node.type === 'html' ? '' : node.value
  if (!('children' in node)) return ''
  const text = node.children.map(textOf).join(blocks.has(node.type) ? '\n' : '')
  return node.type === 'paragraph' ? text.trimEnd() : text
}

/** Nodes whose children stand below each other. */
const blocks = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition'])

/** Ids in an attribute, between blanks. */
export function idList(value: string | undefined): string[] {
  return value?.split(/\s+/).filter((id) => id !== '') ?? []
}

/** The statement of a claim: its label's nodes. The other children are the assessment. */
export function splitClaim(node: ContainerDirective): {
  statement: PhrasingContent[]
  assessment: RootContent[]
} {
  const [first, ...rest] = node.children
  const labelled = first?.type === 'paragraph' && first.data?.directiveLabel
  return labelled
    ? {statement: first.children, assessment: rest}
    : {statement: [], assessment: node.children as RootContent[]}
}

/** The id of a comparison: its own, else the slug of its title. */
export function comparisonId({attributes, label}: Read): string {
  return attributes.id || slugOf(label)
}

function readDirective<Node extends Directive>(node: Node): Read<Node> {
  const label = node.type === 'containerDirective' ? splitClaim(node).statement : node.children
  const {opening, attributes: places} = node.data?.position ?? {}
  const attributes = Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? ''])
  return {
    node,
    label: label.map(textOf).join('').trim(),
    attributes: Object.fromEntries(attributes),
    place: (attribute) => (attribute ? places?.[attribute] : undefined) ?? opening ?? node.position,
  }
}
