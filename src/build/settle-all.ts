/** Verification of what leads from one unit to another, when all of them are there. */
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Place} from '../verify/address.ts'
import {readPage} from '../verify/page.ts'
import type {Unit} from './unit.ts'

/** What is wrong between units: each place that one leads to in another has to be there. */
export function settleAll(units: readonly Unit[], folder: string, place: Place): string[] {
  const anchors = new Map<string, ReadonlySet<string>>()
  const listAnchors = (path: string) => {
    const known = anchors.get(path) ?? readAnchors(path, folder, place)
    anchors.set(path, known)
    return known
  }
  const judge = (target: string) => {
    const [path = '', anchor = ''] = target.split('#', 2)
    const found = `Unexpected address \`${place.base}${target}\`, expected`
    if (!isFile(join(folder, fileOf(path)))) return `${found} a page or file of the site`
    if (anchor === '' || !isPage(path) || listAnchors(path).has(anchor)) return undefined
    return `${found} an anchor of \`${place.base}${path}\``
  }
  const judged = new Map<string, string | undefined>()
  return units.flatMap(({problems, outside}) => {
    const targets = Object.entries(outside)
    for (const [target] of targets) if (!judged.has(target)) judged.set(target, judge(target))
    const astray = targets.flatMap(([target, file]) => {
      const problem = judged.get(target)
      return problem === undefined ? [] : [`${file}: ${problem}`]
    })
    return [...problems, ...astray]
  })
}

function readAnchors(path: string, folder: string, place: Place): ReadonlySet<string> {
  const file = fileOf(path)
  const full = join(folder, file)
  const {ids} = readPage(file, readFileSync(full, 'utf8'), place)
  // Each piece of a text would keep the whole of it in memory; a copy does not.
  return new Set(structuredClone(ids))
}

/** A folder is none: not every host adds the slash that leads to its page. */
function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() === true
}

function isPage(path: string): boolean {
  return fileOf(path).endsWith('.html')
}

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
