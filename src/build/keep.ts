/**
 * A worker's part of keeping: what has not changed since an earlier version is not made anew. Files of a version are
 * never written to, so two versions can share them as hard links.
 */
import {linkSync, lstatSync, mkdirSync, readdirSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Unit, UnitFile} from './unit.ts'

interface Input {
  /** The version that is being built, which may hold them already. */
  folder: string
  /** The one that readers see. */
  live: string | undefined
  units: {unit: Pick<Unit, 'name' | 'files'>; isHeld: boolean}[]
}

/**
 * Bring units that are still right into a version.
 *
 * @returns the names of those that turned out to be damaged or gone, of which nothing is left
 */
export function keepUnits({folder, live, units}: Input): string[] {
  return units.flatMap(({unit, isHeld}) => {
    if (isHeld && isIntact(unit, folder)) return []
    clear(unit, folder)
    if (live !== undefined && linkUnit(unit, live, folder)) return []
    clear(unit, folder)
    return [unit.name]
  })
}

/** Whether a unit has all its files, untouched, and no others in its folder. */
function isIntact({name, files}: Pick<Unit, 'name' | 'files'>, folder: string): boolean {
  const hasOthers = name !== '' && countFiles(join(folder, name)) !== files.length
  return !hasOthers && files.every((file) => isUntouched(file, folder))
}

/** What lies beside the articles has no folder of its own. */
function clear({name, files}: Pick<Unit, 'name' | 'files'>, folder: string): void {
  const paths = name === '' ? files.map(([path]) => path) : [name]
  for (const path of paths) rmSync(join(folder, path), {recursive: true, force: true})
}

function countFiles(folder: string): number {
  try {
    const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
    return entries.filter((entry) => !entry.isDirectory()).length
  } catch {
    return -1
  }
}

function isUntouched([path, size, modified]: UnitFile, folder: string): boolean {
  const stat = lstatSync(join(folder, path), {throwIfNoEntry: false})
  return stat?.isFile() === true && stat.size === size && stat.mtimeMs === modified
}

function linkUnit({files}: Pick<Unit, 'files'>, from: string, to: string): boolean {
  const made = new Set<string>()
  return files.every((file) => {
    if (!isUntouched(file, from)) return false
    const path = join(to, file[0])
    const parent = dirname(path)
    if (!made.has(parent)) mkdirSync(parent, {recursive: true})
    made.add(parent)
    return link(join(from, file[0]), path)
  })
}

/** Another build may take the file away at this very moment, and some disks have no links: then it is made anew. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}
