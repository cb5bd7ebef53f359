/** What changed between two states of an article, and what of it a reader was not told. */
import type {Pair} from './pair.ts'
import {type Change, compareEntries} from './record.ts'
import {compareSections} from './sections.ts'
import {findSilences} from './silences.ts'
import type {RecordKind, State} from './state.ts'
import {compareVerdicts} from './verdicts.ts'

export interface ArticleChanges {
  path: string
  /** Where the file was before. */
  renamedFrom?: string
  type: 'added' | 'changed' | 'removed'
  changes: Change[]
  /** What could not be compared, in sentences. */
  notes: string[]
  /** What a reader who comes back is not told, and should be. */
  silences: string[]
}

/**
 * Compare the two states of an article.
 *
 * @param since the day of the earlier state: a revision that tells of a change is not older
 * @returns undefined where nothing changed
 */
export function compareStates({before, after}: Pair, since: string): ArticleChanges | undefined {
  const state = after ?? before
  if (!state) return undefined
  const changes = before && after ? listChanges(before, after) : []
  const isRenamed = before !== undefined && after !== undefined && before.id !== after.id
  const type = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  const notes = [...tellUnread(before, 'was'), ...tellUnread(after, 'is')]
  const silences = before ? findSilences(before, after, changes, since) : []
  if (type === 'changed' && !isRenamed && [changes, notes, silences].every(({length}) => length === 0)) return
  return {path: state.path, ...(isRenamed && {renamedFrom: before.path}), type, changes, notes, silences}
}

/** In the order in which an editor wants to know: the numbers first, then what they rest on, then what follows. */
function listChanges(before: State, after: State): Change[] {
  return [
    ...compareRecords(['article'], before, after),
    ...compareSections(before, after),
    ...compareRecords(['figure', 'claim', 'source', 'claimant', 'population', 'place'], before, after),
    ...compareVerdicts(before, after),
    ...compareRecords(['revision'], before, after),
  ]
}

function compareRecords(kinds: RecordKind[], before: State, after: State): Change[] {
  // What could not be read on one side is neither new nor gone.
  const bothRead = before.hasMatter && after.hasMatter
  const unread = [...before.unreadFigures, ...after.unreadFigures]
  return kinds
    .filter((kind) => bothRead || kind === 'claim')
    .flatMap((kind) => compareEntries(kind, before.entries[kind], after.entries[kind]))
    .filter(({kind, id}) => kind !== 'figure' || !unread.includes(id))
}

function tellUnread(state: State | undefined, verb: 'was' | 'is'): string[] {
  if (!state) return []
  const when = verb === 'was' ? 'As it was then' : 'As it is now'
  if (!state.hasMatter)
    return [`${when}, the front matter cannot be read: claims and sections are compared alone.`]
  const ids = state.unreadFigures.map((id) => `\`${id}\``)
  return ids.length > 0 ? [`${when}, ${ids.join(', ')} cannot be read, and is not compared.`] : []
}
