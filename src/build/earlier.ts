/** What earlier versions of a site hold that this one can have. */
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {cut} from '../cli/cut.ts'
import type {Draft} from '../cli/publish.ts'
import type {Crew} from './crew.ts'
import {readRecord} from './record.ts'
import type {Unit} from './unit.ts'

export interface Earlier {
  /** Units that lie in the draft already, from an earlier build, by name. */
  held: ReadonlyMap<string, Unit>
  /** Units of the version that readers see. */
  seen: ReadonlyMap<string, Unit>
}

/** Look what there is. `store` is the folder for what is kept between builds. */
export function readEarlier({holds, live}: Draft, store: string): Earlier {
  const read = (version?: string) => new Map(readRecord(store, version).map((unit) => [unit.name, unit]))
  return {held: read(holds), seen: read(live?.version)}
}

/** Remove from the draft what the site no longer has. */
export function discard({held}: Earlier, {folder}: Draft, names: ReadonlySet<string>): void {
  for (const name of held.keys())
    if (!names.has(name)) rmSync(join(folder, name), {recursive: true, force: true})
}

/** Bring those of the wanted units that an earlier version has into the draft. @returns them by name */
export async function keep(
  wanted: readonly {name: string; key: string}[],
  {held, seen}: Earlier,
  {folder, live}: Draft,
  crew: Crew,
): Promise<Map<string, Unit>> {
  const right = wanted.flatMap(({name, key}) => {
    const isHeld = held.get(name)?.key === key
    const unit = isHeld ? held.get(name) : seen.get(name)
    return unit?.key === key ? [{unit, isHeld}] : []
  })
  const kept = new Map(right.map(({unit}) => [unit.name, unit]))
  const lost = await Promise.all(
    cut(right, 64).map((units) =>
      crew.do('keep', {
        folder,
        live: live?.folder,
        units: units.map(({unit: {name, files}, isHeld}) => ({unit: {name, files}, isHeld})),
      }),
    ),
  )
  for (const name of lost.flat()) kept.delete(name)
  return kept
}
