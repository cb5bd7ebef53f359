/** The ids of an article, and what each of them names. */
import type {VFile} from 'vfile'
import {type CollectionName, collections} from '../article/schema.ts'
import {comparisonId} from './body.ts'
import type {Place} from './problem.ts'

export const singular: Record<CollectionName, string> = {
  claimants: 'claimant',
  sources: 'source',
  populations: 'population',
  places: 'place',
  figures: 'figure',
}

export interface NamedId {
  id: string
  /** `claimant`, `claim`, `comparison` … */
  kind: string
  place: Place
}

/** All ids that the author gave, in the order of the file. Some may be there twice. */
export function listIds({data: {matter, body}}: VFile): NamedId[] {
  const ofMatter = collections.flatMap((name) =>
    (matter?.ids(name) ?? []).map((id) => ({id, kind: singular[name], place: matter?.keyPlace([name, id])})),
  )
  const ofBody = [
    ...(body?.claims ?? []).map((claim) => ({
      id: claim.attributes.id ?? '',
      kind: 'claim',
      place: claim.place('id'),
    })),
    ...(body?.comparisons ?? []).map((comparison) => ({
      id: comparisonId(comparison),
      kind: 'comparison',
      place: comparison.place('id'),
    })),
  ]
  return [...ofMatter, ...ofBody.filter(({id}) => id !== '')]
}

/** The same as plain ids. */
export function ownIds(file: VFile): string[] {
  return listIds(file).map(({id}) => id)
}
