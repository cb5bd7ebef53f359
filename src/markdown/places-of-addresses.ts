/**
 * Places for nodes without one. Addresses and the words around them have none where it took the finished tree to find
 * them, as in `[see https://example.org/]` or `a\@example.org`: their text was split after its place was known.
 */
import type {Nodes, Parents, Root} from 'mdast'
import type {VFile} from 'vfile'
import {nodesOf} from './nodes.ts'
import {align, locator} from './places.ts'

/** A remark plugin. Comes first, for all after it look at places. */
export default function remarkPlacesOfAddresses() {
  return (tree: Root, file: VFile): undefined => {
    const {source, point} = locator(file)
    for (const {node} of nodesOf(tree)) {
      if (!('children' in node) || node.children.every(({position}) => position)) continue
      for (const run of listRuns(node)) fill(run)
    }

    function fill({nodes, start, end}: Run): void {
      const written = source.slice(start, end)
      const offsets = align(nodes.map(wordsOf).join(''), written)
      let at = 0
      for (const node of nodes) {
        const from = start + (offsets[at] ?? written.length)
        at += wordsOf(node).length
        const position = {start: point(from), end: point(start + (offsets[at] ?? written.length))}
        node.position = position
        if ('children' in node) for (const child of node.children) child.position = position
      }
    }
  }
}

interface Run {
  nodes: Nodes[]
  /** Offsets of what stands before and after them. */
  start: number
  end: number
}

/** Neighbours without a place, each run of them once a text. */
function listRuns(parent: Parents): Run[] {
  const runs: Run[] = []
  let before = parent.position?.start.offset ?? 0
  let nodes: Nodes[] = []
  const close = (end: number) => {
    if (nodes.length > 0) runs.push({nodes, start: before, end})
    nodes = []
  }
  for (const node of parent.children) {
    if (!node.position) {
      nodes.push(node)
      continue
    }
    close(node.position.start.offset ?? before)
    before = node.position.end.offset ?? before
  }
  close(parent.position?.end.offset ?? before)
  return runs
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
