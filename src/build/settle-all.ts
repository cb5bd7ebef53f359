/** Verification of what leads from one unit to another, when all of them are there. */
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Place} from '../verify/address.ts'
import {createJudge} from '../verify/links.ts'
import {readPage} from '../verify/page.ts'
import type {Unit} from './unit.ts'

/** What is wrong between units: each place that one leads to in another has to be there. */
export function settleAll(units: readonly Unit[], folder: string, place: Place): string[] {
  const judge = createJudge(
    place.base,
    (path) => findFile(path, folder),
    (file) => {
      const {ids} = readPage(file, readFileSync(join(folder, file), 'utf8'), place)
      // Each piece of a text would keep the whole of it in memory; a copy does not.
      return structuredClone(ids)
    },
  )
  return units.flatMap(({problems, outside}) => {
    const astray = Object.entries(outside).flatMap(([target, file]) => {
      const problem = judge(target)
      return problem === undefined ? [] : [`${file}: ${problem}`]
    })
    return [...problems, ...astray]
  })
}

/** A folder is no file: not every host adds the slash that leads to its page. */
function findFile(path: string, folder: string): string | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  return statSync(join(folder, file), {throwIfNoEntry: false})?.isFile() ? file : undefined
}
