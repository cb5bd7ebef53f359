/**
 * Directives where they stand: known, well placed, closed, with the attributes that they take.
 * What looks like one and would be published as plain text is an error too.
 */
import type {Nodes, Parents, Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Directive, Read} from '../body.ts'
import {findNearest} from '../nearest.ts'
import {nodesOf} from '../nodes.ts'
import {code, error, expected} from '../problem.ts'

/** What an author writes, by name: how many colons, and which attributes. */
const grammar = new Map<string, Form>([
  ['claim', {type: 'containerDirective', colons: ':::', attributes: ['id', 'by', 'source', 'on', 'status']}],
  ['compare', {type: 'leafDirective', colons: '::', attributes: ['id', 'figures']}],
  ['figure', {type: 'textDirective', colons: ':', attributes: ['of']}],
  ['cite', {type: 'textDirective', colons: ':', attributes: []}],
])

interface Form {
  type: Directive['type']
  colons: string
  attributes: string[]
}

/** How each name is written, colons included. */
export const directiveNames = [...grammar].map(([name, {colons}]) => `${colons}${name}`)

/** A remark plugin. */
export default function remarkCheckDirectives() {
  return (tree: Root, file: VFile): undefined => {
    const faulty = new Set<Nodes>()
    for (const {node, ancestors} of nodesOf(tree)) {
      // One mistake is one message: what an unknown or unclosed directive swallowed is not looked at.
      if (!isDirective(node) || ancestors.some((ancestor) => faulty.has(ancestor))) continue
      if (checkName(node, file) || checkClosed(node, file) || checkPlace(node, ancestors, file))
        faulty.add(node)
      else checkAttributes(node, file)
    }
  }
}

function isDirective(node: Nodes): node is Directive {
  return node.type === 'containerDirective' || node.type === 'leafDirective' || node.type === 'textDirective'
}

function checkName(node: Directive, file: VFile): boolean {
  const written = `${node.type === 'containerDirective' ? ':::' : '::'}${node.name}`
  const place = node.data?.position?.opening ?? node.position
  const known = grammar.get(node.name)
  if (known?.type === node.type) return false
  const wanted = known
    ? `${code(known.colons + node.name)}${known.type === 'textDirective' ? ' in running text' : ''}`
    : expected(
        node.name,
        'a directive that exists',
        directiveNames.map((name) => name.replace(/^:+/, '')),
      )
  error(file, 'directive', place, `Unexpected ${code(written)}, expected ${wanted}`)
  return true
}

function checkClosed(node: Directive, file: VFile): boolean {
  if (node.type !== 'containerDirective') return false
  const place = node.data?.position?.opening ?? node.position
  const inner = node.children.find(
    (child) => child.type === 'containerDirective' && !child.data?.position?.closing,
  )
  if (node.data?.position?.closing && !inner) return false
  const before = inner
    ? ` before the next directive, on line ${inner.position?.start.line}`
    : ' below its assessment'
  error(file, 'directive', place, `Unclosed ${code(`:::${node.name}`)}, expected a line \`:::\`${before}`)
  return true
}

function checkPlace(node: Directive, ancestors: Parents[], file: VFile): boolean {
  const place = node.data?.position?.opening ?? node.position
  if (node.type === 'textDirective') {
    const link = ancestors.some(
      ({type}) => type === 'link' || type === 'linkReference' || type === 'textDirective',
    )
    if (link)
      error(
        file,
        'directive',
        place,
        `Misplaced ${code(`:${node.name}`)}, expected it outside of a link: it is one itself`,
      )
    return link
  }
  const parent = ancestors.at(-1)
  if (parent?.type === 'root') return false
  const {colons} = grammar.get(node.name) as {colons: string}
  error(
    file,
    'directive',
    place,
    `Misplaced ${code(colons + node.name)}, expected it directly in a section, not inside ${containers[parent?.type ?? ''] ?? 'something else'}`,
  )
  return true
}

const containers: Record<string, string> = {
  blockquote: 'a quote',
  listItem: 'a list',
  footnoteDefinition: 'a footnote',
  containerDirective: 'a claim',
}

function checkAttributes(node: Directive, file: VFile): void {
  const {attributes} = grammar.get(node.name) as {attributes: string[]}
  for (const name of Object.keys(node.attributes ?? {})) {
    if (attributes.includes(name)) continue
    const place = node.data?.position?.attributes?.[name] ?? node.position
    const wanted = attributes.length === 0 ? 'none' : expected(name, 'a known attribute', attributes)
    error(
      file,
      'attribute',
      place,
      `Unexpected attribute ${code(name)} of ${code(node.name)}, expected ${wanted}`,
    )
  }
}

/** Whether an attribute that is missing stands there under a name that is none: then that is the one mistake. */
export function isMisspelt(attribute: string, {node, attributes}: Read): boolean {
  const known = grammar.get(node.name)?.attributes ?? []
  return Object.keys(attributes).some(
    (name) => !known.includes(name) && findNearest(name, known) === attribute,
  )
}
