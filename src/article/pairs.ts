/** The pairs of many figures, by what the two are to each other. */
import type {Figure} from './article.ts'
import type {RelationName} from './lists.ts'
import {type Relation, relateAll, type World} from './relation.ts'

/** As many figures as can stand in one table, each beside each, and still be found in it. */
export const mostBeside = 32

/** As many pairs as these make, and as one page can hold. */
const mostListed = (mostBeside * (mostBeside - 1)) / 2

/** A kind of pairs. `whole` is `part`, told from the other figure. */
export type PairKind = 'conflict' | Exclude<RelationName, 'whole'>

export interface PairGroup {
  kind: PairKind
  /** How many pairs there are of the kind. */
  count: number
  /** Those that the page has room for, in the order of the figures. */
  listed: Relation[]
}

/** What a reader looks for first comes first, and is the last to be left out. */
const kinds: PairKind[] = ['conflict', 'same', 'part', 'overlapping', 'undetermined', 'different']

/** Every pair once, in groups. A kind without pairs has no group. */
export function groupPairs(figures: Figure[], world: World): PairGroup[] {
  const pairs = relateAll(figures, world)
  let room = mostListed
  return kinds.flatMap((kind) => {
    const own = pairs.filter((pair) => kindOf(pair) === kind)
    const listed = own.slice(0, room)
    room -= listed.length
    return own.length === 0 ? [] : [{kind, count: own.length, listed}]
  })
}

function kindOf({relation, conflict}: Relation): PairKind {
  if (conflict) return 'conflict'
  return relation === 'whole' ? 'part' : relation
}
