/** Articles then and now: which is which, when files were renamed. */
import type {State} from './state.ts'

export interface Pair {
  before: State | undefined
  after: State | undefined
}

/** Pair the states of one name, and of the others those that have at least half of their record in common. */
export function pairStates(before: State[], after: State[]): Pair[] {
  const sameName = (a: State) => (b: State) => a.id === b.id
  const gone = before.filter((state) => !after.some(sameName(state)))
  const pairs = after.map((state): Pair => {
    const same = before.find(sameName(state))
    if (same) return {before: same, after: state}
    const likest = findLikest(state, gone)
    if (likest) gone.splice(gone.indexOf(likest), 1)
    return {before: likest, after: state}
  })
  return [...pairs, ...gone.map((state) => ({before: state, after: undefined}))]
}

function findLikest(state: State, others: State[]): State | undefined {
  const likeness = (other: State) => compare(listRecord(state), listRecord(other))
  const [likest] = others.toSorted((a, b) => likeness(b) - likeness(a))
  return likest && likeness(likest) >= 0.5 ? likest : undefined
}

/** All ids and addresses of an article, and its title. */
function listRecord({entries, sections}: State): Set<string> {
  const {figure, claim, source, article} = entries
  const ids = [
    ...Object.keys(figure),
    ...Object.keys(claim),
    ...Object.keys(source),
    ...Object.keys(sections),
  ]
  return new Set([...ids, article['']?.fields.title?.words ?? ''])
}

/** From 0, nothing in common, to 1. */
function compare(a: Set<string>, b: Set<string>): number {
  return a.intersection(b).size / a.union(b).size
}
