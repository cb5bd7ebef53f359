/** Where what can be made again is kept between commands. It may be deleted at any time. */
import {mkdirSync, readdirSync, rmSync, statSync, utimesSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {digest} from './digest.ts'

/** Folder of everything that is kept of sites and their articles. */
export const cacheFolder = resolve('node_modules/.cache/site')

/** A month. What nobody has asked for so long belongs to folders that are gone. */
const longest = 30 * 24 * 3_600_000

/**
 * Find a store of some kind.
 *
 * @param folders what it belongs to
 * @returns its path; there may be nothing yet, or nothing that can be written
 */
export function openStore(kind: 'read' | 'built', ...folders: string[]): string {
  const stores = join(cacheFolder, kind)
  const store = join(stores, digest(...folders))
  try {
    mkdirSync(store, {recursive: true})
    const now = new Date()
    utimesSync(store, now, now)
    for (const path of readdirSync(stores).map((name) => join(stores, name)))
      if (now.getTime() - statSync(path).mtimeMs > longest) rmSync(path, {recursive: true, force: true})
  } catch {
    // A folder of somebody else's, a full disk: whoever cannot do without will say so.
  }
  return store
}
