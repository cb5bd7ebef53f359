/** How one facet of a figure relates to the same facet of another, told from the first. */
import type {Measure} from './article.ts'
import type {FacetRelation} from './lists.ts'

/** A node of a tree; only populations can overlap. */
export interface Node {
  partOf?: string | undefined
  overlaps?: string[]
}

/** Outcomes as sets. What is not stated is unknown against anything, itself included. */
export function relateMeasures(a: Measure, b: Measure): FacetRelation {
  if (a === 'unstated' || b === 'unstated') return 'unknown'
  const shared = a.filter((outcome) => b.includes(outcome)).length
  if (shared === 0) return 'disjoint'
  if (shared === a.length && shared === b.length) return 'equal'
  if (shared === a.length) return 'within'
  return shared === b.length ? 'contains' : 'overlaps'
}

/**
 * Nodes of a tree. Siblings are disjoint, save where they or ancestors of theirs are named as overlapping.
 */
export function relateNodes(a: string, b: string, nodes: Record<string, Node>): FacetRelation {
  if (a === b) return 'equal'
  const upFromA = lineage(a, nodes)
  const upFromB = lineage(b, nodes)
  if (upFromA.includes(b)) return 'within'
  if (upFromB.includes(a)) return 'contains'
  const overlap = upFromA.some((x) => upFromB.some((y) => namesOverlap(x, y, nodes)))
  return overlap ? 'overlaps' : 'disjoint'
}

/** A node and its ancestors, itself first. Ends at a cycle, which the checks report. */
export function lineage(id: string, nodes: Record<string, Node>): string[] {
  const ids: string[] = []
  for (let at: string | undefined = id; at !== undefined && !ids.includes(at); at = nodes[at]?.partOf)
    ids.push(at)
  return ids
}

function namesOverlap(x: string, y: string, nodes: Record<string, Node>): boolean {
  return x !== y && Boolean(nodes[x]?.overlaps?.includes(y) || nodes[y]?.overlaps?.includes(x))
}

/** The same relation told from the other side. */
export function converse<Relation extends string>(relation: Relation): Relation {
  return (converses[relation] ?? relation) as Relation
}

const converses: Record<string, string> = {
  within: 'contains',
  contains: 'within',
  part: 'whole',
  whole: 'part',
}
