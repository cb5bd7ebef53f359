/** Verdicts that flipped: pairs of figures that relate, or conflict, otherwise than before. */
import {type Relation, relateAll} from '../../article/relation.ts'
import {wordsOf} from '../../article/words/index.ts'
import {type Change, compareEntries, type Entries, type Entry} from './record.ts'
import type {State} from './state.ts'

/** All pairs of figures that were there before and still are, be they shown in a comparison or in the matrix. */
export function compareVerdicts(before: State, after: State): Change[] {
  const ids = Object.keys(before.context.figures).filter((id) => after.context.figures[id])
  return compareEntries('verdict', relate(ids, before), relate(ids, after))
}

function relate(ids: string[], {context}: State): Entries {
  const figures = ids.flatMap((id) => context.figures[id] ?? [])
  const relations = relateAll(figures, context)
  return Object.fromEntries(
    relations.map((relation) => [`${relation.a} – ${relation.b}`, tell(relation, context)]),
  )
}

function tell({relation, conflict}: Relation, {language}: State['context']): Entry {
  const {name} = wordsOf(language).relation[relation]
  const words = conflict ? `${name}, in conflict` : name
  return {summary: words, fields: {verdict: {value: [relation, conflict], words}}}
}
