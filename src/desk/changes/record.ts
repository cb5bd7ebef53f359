/** What an article says on record, as values that can be compared and told: two states of it meet here. */

export const kinds = [
  'article',
  'section',
  'figure',
  'claim',
  'source',
  'claimant',
  'population',
  'place',
  'revision',
  'verdict',
] as const
export type Kind = (typeof kinds)[number]

/** One thing on record: a figure, a claim, a source … */
export interface Entry {
  /** Its line where it is new or gone. */
  summary: string
  /** By the name that an editor knows. */
  fields: Record<string, Field>
}

export interface Field {
  /** Equal where nothing changed. */
  value: unknown
  /** As a reader has it. */
  words: string
}

/** By id. */
export type Entries = Record<string, Entry>

export interface Change {
  kind: Kind
  id: string
  type: 'added' | 'changed' | 'removed'
  /** Of what was added or removed. */
  summary?: string
  /** Of what changed. */
  fields?: FieldChange[]
}

export interface FieldChange {
  name: string
  /** Absent where there was nothing. */
  before?: string
  after?: string
}

/** What was added, changed and removed among the entries of a kind. */
export function compareEntries(kind: Kind, before: Entries, after: Entries): Change[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return ids.flatMap((id): Change[] => {
    const [old, now] = [before[id], after[id]]
    if (!old) return now ? [{kind, id, type: 'added', summary: now.summary}] : []
    if (!now) return [{kind, id, type: 'removed', summary: old.summary}]
    const fields = compareFields(old.fields, now.fields)
    return fields.length > 0 ? [{kind, id, type: 'changed', fields}] : []
  })
}

function compareFields(before: Entry['fields'], after: Entry['fields']): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name) => {
    const [old, now] = [before[name], after[name]]
    if (JSON.stringify(old?.value) === JSON.stringify(now?.value)) return []
    return [{name, ...(old && {before: old.words}), ...(now && {after: now.words})}]
  })
}

/** Fields of which only those that are there are kept. */
export function fieldsOf(list: Record<string, Field | undefined>): Entry['fields'] {
  return Object.fromEntries(Object.entries(list).flatMap(([name, field]) => (field ? [[name, field]] : [])))
}

/** A value that is its own words; undefined where there is none. */
export function field(value: unknown, words: string = tell(value)): Field | undefined {
  return value === undefined || value === null ? undefined : {value, words}
}

function tell(value: unknown): string {
  if (Array.isArray(value)) return value.map(tell).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
