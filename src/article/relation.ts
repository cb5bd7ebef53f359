/**
 * The algebra of figures: do two numbers answer the same question, and if so, do they agree?
 *
 * A figure's question has four facets. How these relate decides how the figures relate;
 * only where one question is the other, or a part of it, can counts agree or conflict.
 */
import type {Article, Figure} from './article.ts'
import {countInterval, meet} from './count.ts'
import {relateMeasures, relateNodes} from './facets.ts'
import type {FacetName, FacetRelation, RelationName} from './lists.ts'
import {periodDays, relateDays} from './period.ts'
import {getOrWork, rememberFor} from './remember.ts'

export type FacetRelations = Record<FacetName, FacetRelation>

/** What the facets of two figures are looked up in. */
export type World = Pick<Article, 'populations' | 'places' | 'figures'>

/** Everything is told from `a`: `part` means that what `a` counts is a part of what `b` counts. */
export interface Relation {
  /** Ids of the two figures. */
  a: string
  b: string
  relation: RelationName
  facets: FacetRelations
  /** Whether the counts cannot both be true. */
  conflict: boolean
  /** The figure that the other one takes back or brings up to date, where that is so. */
  replaced?: string
}

/** How two figures relate, worked out once. The converse of `relate(b, a, world)`. */
export function relate(a: Figure, b: Figure, world: World): Relation {
  return getOrWork(relationsOf(a, world), b, () => workOut(a, b, world))
}

const relationsOf = rememberFor((_: Figure, _world: World) => new Map<Figure, Relation>())

function workOut(a: Figure, b: Figure, world: World): Relation {
  const facets = relateFacets(a, b, world)
  const relation = relateQuestions(facets)
  const replaced = findReplaced(a, b, world.figures)
  const conflict = replaced === undefined && countsConflict(relation, a, b)
  return {a: a.id, b: b.id, relation, facets, conflict, ...(replaced !== undefined && {replaced})}
}

/** Whether counts may be set against each other, on one scale: one question is the other, or a part of it. */
export function isComparable(relation: RelationName): boolean {
  return relation === 'same' || relation === 'part' || relation === 'whole'
}

/** The relation of every unordered pair, each computed once, in the order of the list. */
export function relateAll(figures: Figure[], world: World): Relation[] {
  return figures.flatMap((a, at) => figures.slice(at + 1).map((b) => relate(a, b, world)))
}

function relateFacets(a: Figure, b: Figure, {populations, places}: World): FacetRelations {
  return {
    measure: relateMeasures(a.measure, b.measure),
    population: relateNodes(a.population, b.population, populations),
    place: relateNodes(a.place, b.place, places),
    period: relateDays(periodDays(a), periodDays(b)),
  }
}

// The order matters: a facet that is disjoint settles it whatever else is unknown.
function relateQuestions(facets: FacetRelations): RelationName {
  const values = Object.values(facets)
  if (values.includes('disjoint')) return 'different'
  if (values.includes('unknown')) return 'undetermined'
  if (values.every((facet) => facet === 'equal')) return 'same'
  if (values.every((facet) => facet === 'equal' || facet === 'within')) return 'part'
  if (values.every((facet) => facet === 'equal' || facet === 'contains')) return 'whole'
  return 'overlapping'
}

function countsConflict(relation: RelationName, a: Figure, b: Figure): boolean {
  const [one, other] = [countInterval(a), countInterval(b)]
  switch (relation) {
    case 'same':
      return !meet(one, other)
    case 'part':
      return one.low > other.high
    case 'whole':
      return other.low > one.high
    default:
      return false
  }
}

function findReplaced(a: Figure, b: Figure, figures: World['figures']): string | undefined {
  if (replacesInTurn(a, b.id, figures)) return b.id
  return replacesInTurn(b, a.id, figures) ? a.id : undefined
}

/** Whether a figure replaces another, directly or through a chain. */
function replacesInTurn(figure: Figure, earlier: string, figures: World['figures']): boolean {
  const seen = new Set<string>()
  for (let id = figure.replaces; id !== undefined && !seen.has(id); id = figures[id]?.replaces) {
    if (id === earlier) return true
    seen.add(id)
  }
  return false
}
