/** Edits that readers would not be told of: numbers and statuses without a revision, addresses without a redirect. */
import type {Change} from './record.ts'
import {address, listVanished} from './sections.ts'
import type {State} from './state.ts'

/** What makes a figure another figure. A source more, or a note, does not. */
const telling = ['claimant', 'count', 'basis', 'measure', 'population', 'place', 'period', 'as of']

/**
 * Find the silent edits among the changes of an article.
 *
 * @param since the day before which no revision can tell of them
 * @returns sentences with the way out; none for what was a draft, which no reader has seen
 */
export function findSilences(
  before: State,
  after: State | undefined,
  changes: Change[],
  since: string,
): string[] {
  if (before.draft) return []
  if (!after || after.draft) {
    const why = after ? 'a draft is not published' : 'the file is gone'
    return [`Vanished address \`${address(before, '')}\`, expected a page: ${why}.`]
  }
  if (before.id !== after.id) {
    const name = `\`${before.id}.md\``
    return [
      `Vanished address \`${address(before, '')}\`, expected the file to keep its name, ${name}: it is the address.`,
    ]
  }
  return [...findUnrevised(before, after, changes, since), ...findVanished(before, after)]
}

function findUnrevised(before: State, after: State, changes: Change[], since: string): string[] {
  const told = after.revisions.filter(
    (revision) => !before.revisions.some((other) => JSON.stringify(other) === JSON.stringify(revision)),
  )
  const isDue = ({date}: {date?: unknown}) => typeof date === 'string' && date >= since
  const recent = told.filter(isDue)
  return changes.filter(needsRevision).flatMap((change) => {
    const {id, type} = change
    // What is gone cannot be named any more, but something has to be said.
    const isTold = type === 'removed' ? recent.length > 0 : recent.some(({at}) => at === id)
    return isTold ? [] : [tellUnrevised(change, since, told.find(({at}) => at === id)?.date)]
  })
}

function needsRevision({kind, type, fields = []}: Change): boolean {
  if (kind !== 'figure' && kind !== 'claim') return false
  if (type === 'removed') return true
  const names = kind === 'figure' ? telling : ['status']
  return fields.some(({name}) => names.includes(name))
}

function tellUnrevised({kind, id, type, fields = []}: Change, since: string, date: unknown): string {
  if (type === 'removed')
    return `Silent edit: ${kind} \`${id}\` is gone, expected a new entry in \`revisions\`, dated \`${since}\` or later.`
  const names = kind === 'figure' ? telling : ['status']
  const [first] = fields.filter(({name}) => names.includes(name))
  const was = first?.before === undefined ? '' : `, was: ${JSON.stringify(first.before)}`
  const entry = `\`- { date: …, kind: correction, at: ${id}${was}, note: … }\``
  const late = date === undefined ? '' : `: the one dated \`${date}\` is older than what is compared with`
  return `Silent edit: ${kind} \`${id}\` changed, expected ${entry} in \`revisions\`, dated \`${since}\` or later${late}.`
}

function findVanished(before: State, after: State): string[] {
  const added = Object.keys(after.sections).filter((slug) => !(slug in before.sections))
  // Where one section is new, it is most likely the one that was renamed.
  const to = added.length === 1 ? added[0] : '<section>'
  return listVanished(before, after).map((path) => {
    const slug = path.split('/').at(-2)
    return `Vanished address \`${path}\`, expected \`${slug}: ${to}\` in \`redirects\`.`
  })
}
