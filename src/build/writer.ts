/** Writing files of a version, each for the first time: what is there already may be shared with another version. */
import {lstatSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {UnitFile} from './unit.ts'

/** Make a function that writes into a folder, by paths within it. */
export function createWriter(folder: string): (path: string, body: string | Uint8Array) => UnitFile {
  const made = new Set<string>()
  return (path, body) => {
    const target = join(folder, path)
    const parent = dirname(target)
    if (!made.has(parent)) mkdirSync(parent, {recursive: true})
    made.add(parent)
    writeFileSync(target, body)
    const {size, mtimeMs} = lstatSync(target)
    return [path, size, mtimeMs]
  }
}
