/** The nodes of a tree, walked once for all who look for some of them: a walk costs more than what most checks do. */
import type {Nodes, Parents, Root} from 'mdast'
import type {VFile} from 'vfile'

export interface Seen {
  node: Nodes
  /** What it stands in, the outermost first. */
  ancestors: Parents[]
}

declare module 'vfile' {
  interface DataMap {
    nodes: Seen[] | undefined
  }
}

/** All nodes of a file's tree, in the order in which they begin. */
export function nodesOf(tree: Root, file: VFile): Seen[] {
  file.data.nodes ??= walk(tree, [], [])
  return file.data.nodes
}

function walk(node: Nodes, ancestors: Parents[], seen: Seen[]): Seen[] {
  seen.push({node, ancestors})
  if ('children' in node) {
    const around = [...ancestors, node]
    for (const child of node.children) walk(child, around, seen)
  }
  return seen
}
