/** What sources rest on: four outlets that pass on one agency are one origin. */
import type {Source} from './article.ts'

type Sources = Record<string, {relays?: string | undefined}>

/** The source at the end of the way along `relays`; the source itself where it passes on nothing. */
export function originOf(id: string, sources: Sources): string {
  const seen = new Set<string>()
  let at = id
  for (let next = sources[at]?.relays; next !== undefined && !seen.has(next); next = sources[at]?.relays) {
    seen.add(next)
    at = next
  }
  return at
}

/** The origins of several sources, each once. */
export function originsOf(ids: string[], sources: Sources): string[] {
  return [...new Set(ids.map((id) => originOf(id, sources)))]
}

/** Whether two of the sources have different publishers and different origins. */
export function areIndependent(
  ids: string[],
  sources: Record<string, Pick<Source, 'publisher'> & {relays?: string | undefined}>,
): boolean {
  return ids.some((a) =>
    ids.some(
      (b) => sources[a]?.publisher !== sources[b]?.publisher && originOf(a, sources) !== originOf(b, sources),
    ),
  )
}
