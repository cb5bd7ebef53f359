/** What the front matter defines and nothing uses. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {lineage} from '../../article/facets.ts'
import {type CollectionName, collections} from '../../article/schema.ts'
import {type Body, bodyOf, idList} from '../body.ts'
import {singular} from '../ids.ts'
import type {Matter} from '../matter.ts'
import {code, hasErrors, warn} from '../problem.ts'

/** A remark plugin. Says nothing while there are errors: a misspelt id would be reported twice. */
export default function remarkCheckUnused() {
  return (_tree: Root, file: VFile): undefined => {
    const {matter} = file.data
    if (!matter || hasErrors(file)) return
    const used = listUsed(matter, bodyOf(file))
    for (const name of collections) {
      for (const id of matter.ids(name)) {
        if (used[name].has(id)) continue
        warn(
          file,
          'unused',
          matter.keyPlace([name, id]),
          `Unused ${singular[name]} ${code(id)}, expected ${uses[name]}`,
        )
      }
    }
  }
}

const uses: Record<CollectionName, string> = {
  claimants: 'a claim or a figure by it',
  sources: 'a claim, a figure or a `:cite` that rests on it',
  populations: 'a figure that counts it',
  places: 'a figure that counts there',
  figures: 'a `::compare` or a `:figure` that shows it',
}

function listUsed(matter: Matter, body: Body): Record<CollectionName, Set<string>> {
  const figures = matter.entries('figures').map(([, figure]) => figure)
  const claims = body.claims.map(({attributes}) => attributes)
  const all = (key: string) => figures.map((figure) => String(figure[key]))
  return {
    claimants: new Set([...all('by'), ...claims.map(({by}) => by ?? '')]),
    sources: new Set([
      ...figures.flatMap(({source}) => (Array.isArray(source) ? source.map(String) : String(source))),
      ...claims.flatMap(({source}) => idList(source)),
      ...body.cites.map(({label}) => label),
      ...matter.entries('sources').map(([, {relays}]) => String(relays)),
    ]),
    populations: upwards(all('population'), 'populations', matter),
    places: upwards(all('place'), 'places', matter),
    figures: new Set([
      ...body.comparisons.flatMap(({attributes}) => idList(attributes.figures)),
      ...body.mentions.map(({attributes}) => attributes.of ?? ''),
      ...all('replaces'),
    ]),
  }
}

/** Nodes that are named, with all that they are part of. */
function upwards(ids: string[], name: 'populations' | 'places', matter: Matter): Set<string> {
  const nodes = Object.fromEntries(matter.entries(name)) as Record<string, {partOf?: string}>
  return new Set(ids.flatMap((id) => lineage(id, nodes)))
}
