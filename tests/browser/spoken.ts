/** A page as a screen reader meets it: not what its markup says, but what the browser makes of it, styles and all. */
import type {CDPSession, Page} from '@playwright/test'

/** Something that is told, with what it consists of. */
export interface Spoken {
  role: string
  name: string
  parts: Spoken[]
}

interface Node {
  nodeId: string
  ignored: boolean
  role?: {value: string}
  name?: {value: string}
  childIds?: string[]
  backendDOMNodeId?: number
}

/** Roles that are not told: what they hold is. */
const silent = new Set(['generic', 'InlineTextBox', 'none'])

/** What is told of the first element that a selector finds. */
export async function listen(page: Page, selector: string): Promise<Spoken> {
  const session = await page.context().newCDPSession(page)
  const id = await findNode(session, selector)
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as {nodes: Node[]}
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const root = nodes.find((node) => node.backendDOMNodeId === id)
  if (!root) throw new Error(`nothing is told of ${selector}`)
  const tell = (node: Node): Spoken[] => {
    const parts = (node.childIds ?? []).flatMap((child) => tell(byId.get(child) as Node))
    const role = node.role?.value ?? ''
    return node.ignored || silent.has(role) ? parts : [{role, name: node.name?.value ?? '', parts}]
  }
  return tell(root)[0] as Spoken
}

async function findNode(session: CDPSession, selector: string): Promise<number> {
  const {root} = await session.send('DOM.getDocument', {depth: 0})
  const {nodeId} = await session.send('DOM.querySelector', {nodeId: root.nodeId, selector})
  const {node} = await session.send('DOM.describeNode', {nodeId})
  return node.backendNodeId
}

/** Everything of a role in something, in the order in which it is told. */
export function all(spoken: Spoken, ...roles: string[]): Spoken[] {
  return spoken.parts.flatMap((part) => [
    ...(roles.includes(part.role) ? [part] : []),
    ...all(part, ...roles),
  ])
}

/** All of its words, in their order. */
export function text(spoken: Spoken): string {
  if (spoken.role === 'StaticText') return spoken.name
  return spoken.parts.map(text).join('')
}
