/** What versions hold, written down for the builds after them. */
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {writeWhole} from '../cli/write-whole.ts'
import type {Unit} from './unit.ts'

/** Records of more versions than are kept would be of no use. */
const most = 3

/** The units of a version; none, where nothing is known of it. */
export function readRecord(store: string, version: string | undefined): Unit[] {
  if (version === undefined || version === '') return []
  try {
    return JSON.parse(readFileSync(pathOf(store, version), 'utf8')) as Unit[]
  } catch {
    return []
  }
}

/** Write down what a version holds, before anyone can see it. */
export function writeRecord(store: string, version: string, units: Unit[]): void {
  writeWhole(pathOf(store, version), JSON.stringify(units))
  const names = readdirSync(join(store, 'versions')).sort()
  for (const name of names.slice(0, -most)) rmSync(join(store, 'versions', name), {force: true})
}

function pathOf(store: string, version: string): string {
  return join(store, 'versions', `${version}.json`)
}
