/** The nodes of a tree, walked once for all who look for some of them: a walk costs more than what most checks do. */
import type {Nodes, Parents, Root} from 'mdast'
import {getOrWork} from '../article/remember.ts'

export interface Seen {
  node: Nodes
  /** What it stands in, the outermost first. */
  ancestors: Parents[]
}

/** All nodes of a tree, in the order in which they begin; remembered as long as the tree lives. */
export function nodesOf(tree: Root): Seen[] {
  return getOrWork(walked, tree, () => walk(tree, [], []))
}

const walked = new WeakMap<Root, Seen[]>()

function walk(node: Nodes, ancestors: Parents[], seen: Seen[]): Seen[] {
  seen.push({node, ancestors})
  if ('children' in node) {
    const around = [...ancestors, node]
    for (const child of node.children) walk(child, around, seen)
  }
  return seen
}
