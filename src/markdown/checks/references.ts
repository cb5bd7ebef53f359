/** Ids that the front matter refers to: each is defined, and none leads back to itself. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {lineage} from '../../article/facets.ts'
import {reservedSections} from '../../article/lists.ts'
import type {CollectionName} from '../../article/schema.ts'
import {singular} from '../ids.ts'
import type {Matter, Path} from '../matter.ts'
import {code, error, expected} from '../problem.ts'
import {isSlug} from '../slug.ts'

/** Which key of which collection names an id of which other. */
const references: [CollectionName, string, CollectionName][] = [
  ['sources', 'relays', 'sources'],
  ['populations', 'partOf', 'populations'],
  ['populations', 'overlaps', 'populations'],
  ['places', 'partOf', 'places'],
  ['figures', 'by', 'claimants'],
  ['figures', 'source', 'sources'],
  ['figures', 'population', 'populations'],
  ['figures', 'place', 'places'],
  ['figures', 'replaces', 'figures'],
]

/** Keys that lead from an entry to another of the same collection; a way along them has an end. */
const chains: [CollectionName, string][] = [
  ['sources', 'relays'],
  ['populations', 'partOf'],
  ['places', 'partOf'],
  ['figures', 'replaces'],
]

/** A remark plugin. */
export default function remarkCheckReferences() {
  return (_tree: Root, file: VFile): undefined => {
    const {matter} = file.data
    if (!matter) return
    for (const [from, key, to] of references) checkReference(from, key, to, matter, file)
    for (const [name, key] of chains) checkCycles(name, key, matter, file)
    checkOverlaps(matter, file)
    checkReplaced(matter, file)
    checkRevisions(matter, file)
    checkRedirects(matter, file)
  }
}

function checkReference(
  from: CollectionName,
  key: string,
  to: CollectionName,
  matter: Matter,
  file: VFile,
): void {
  const known = matter.ids(to)
  for (const [id, entry] of matter.entries(from)) {
    const value = entry[key]
    const list = Array.isArray(value) ? value : [value]
    for (const [at, other] of list.entries()) {
      if (typeof other !== 'string' || known.includes(other)) continue
      const path: Path = Array.isArray(value) ? [from, id, key, at] : [from, id, key]
      error(
        file,
        'unknown-id',
        matter.place(path),
        `Unexpected ${code(other)} for ${code(key)}, expected ${expected(other, `the id of a ${singular[to]}`, known)}`,
      )
    }
  }
}

function checkCycles(name: CollectionName, key: string, matter: Matter, file: VFile): void {
  const next = new Map(matter.entries(name).map(([id, entry]) => [id, entry[key]]))
  const reported = new Set<string>()
  for (const id of next.keys()) {
    const way: string[] = []
    for (let at: unknown = id; typeof at === 'string' && !reported.has(at); at = next.get(at)) {
      if (at === id && way.length > 0) {
        const round = [...way, id].map(code).join(' → ')
        error(
          file,
          'cycle',
          matter.place([name, id, key]),
          `Unexpected cycle in ${code(key)}: ${round}, expected a way that ends`,
        )
        for (const member of way) reported.add(member)
        break
      }
      if (way.includes(at)) break // A cycle further on, reported there.
      way.push(at)
    }
  }
}

function checkOverlaps(matter: Matter, file: VFile): void {
  const nodes = Object.fromEntries(
    matter.entries('populations').map(([id, {partOf}]) => [id, typeof partOf === 'string' ? {partOf} : {}]),
  )
  for (const [id, {overlaps}] of matter.entries('populations')) {
    if (!Array.isArray(overlaps)) continue
    for (const [at, other] of overlaps.entries()) {
      const related = lineage(id, nodes).includes(other) || lineage(String(other), nodes).includes(id)
      if (!related) continue
      error(
        file,
        'unknown-id',
        matter.place(['populations', id, 'overlaps', at]),
        `Unexpected ${code(other)} for \`overlaps\`, expected a sibling of ${code(id)}: of the two, one is part of the other already`,
      )
    }
  }
}

function checkReplaced(matter: Matter, file: VFile): void {
  const figures = new Map(matter.entries('figures'))
  for (const [id, {by, asOf, replaces}] of figures) {
    const earlier = figures.get(String(replaces))
    if (!earlier || replaces === id) continue
    const where = matter.place(['figures', id, 'replaces'])
    if (earlier.by !== by) {
      error(
        file,
        'unknown-id',
        where,
        `Unexpected ${code(replaces)} for \`replaces\`, expected a figure by the same claimant, ${code(by)}: only they can take it back`,
      )
    } else if (typeof asOf === 'string' && typeof earlier.asOf === 'string' && earlier.asOf > asOf) {
      error(
        file,
        'period',
        where,
        `Unexpected ${code(replaces)} for \`replaces\`, expected an earlier figure: it is as of ${code(earlier.asOf)}, this one as of ${code(asOf)}`,
      )
    }
  }
}

function checkRevisions(matter: Matter, file: VFile): void {
  const {outline, body} = file.data
  const known = [
    ...(outline?.sections ?? []).map(({slug}) => slug),
    ...(body?.claims ?? []).flatMap(({attributes}) => attributes.id ?? []),
    ...matter.ids('figures'),
  ]
  const {published, revisions} = matter.raw
  if (!Array.isArray(revisions)) return
  for (const [index, revision] of revisions.entries()) {
    const {at, date} = (revision ?? {}) as Record<string, unknown>
    if (typeof at === 'string' && !known.includes(at)) {
      error(
        file,
        'unknown-id',
        matter.place(['revisions', index, 'at']),
        `Unexpected ${code(at)} for \`at\`, expected ${expected(at, 'a section, claim or figure', known)}`,
      )
    }
    if (typeof date === 'string' && typeof published === 'string' && date < published) {
      error(
        file,
        'date',
        matter.place(['revisions', index, 'date']),
        `Unexpected ${code(date)} for \`date\`, expected a day not before \`published\`, ${code(published)}`,
      )
    }
  }
}

function checkRedirects(matter: Matter, file: VFile): void {
  const slugs = (file.data.outline?.sections ?? []).map(({slug}) => slug)
  const {redirects} = matter.raw
  if (typeof redirects !== 'object' || redirects === null) return
  for (const [old, to] of Object.entries(redirects)) {
    if (slugs.includes(old)) {
      error(
        file,
        'redirect',
        matter.keyPlace(['redirects', old]),
        `Unexpected ${code(old)} in \`redirects\`, expected the slug of a section that is gone: this one exists`,
      )
    } else if ((reservedSections as readonly string[]).includes(old)) {
      error(
        file,
        'redirect',
        matter.keyPlace(['redirects', old]),
        `Unexpected ${code(old)} in \`redirects\`, expected another: the address ${code(`${old}/`)} is a page of every article`,
      )
    } else if (!isSlug(old) || old.length > 60) {
      error(
        file,
        'redirect',
        matter.keyPlace(['redirects', old]),
        `Unexpected ${code(old)} in \`redirects\`, expected the old slug alone, as a heading makes it`,
      )
    }
    if (typeof to === 'string' && !slugs.includes(to)) {
      error(
        file,
        'unknown-id',
        matter.place(['redirects', old]),
        `Unexpected ${code(to)} in \`redirects\`, expected ${expected(to, 'the slug of a section', slugs)}`,
      )
    }
  }
}
