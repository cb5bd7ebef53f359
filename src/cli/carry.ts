/**
 * Styles, scripts, fonts and pictures of a site that was replaced stay for a day: who was sent a page just before
 * asks for them just after, and caches on the way may keep pages longer.
 */
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {shareFile} from './share-file.ts'

/** Since when files are in no page any more, in milliseconds, by path. */
type Note = Record<string, number>

const day = 86_400_000

/**
 * Bring into a site what its pages do not need, and those of the one before may.
 *
 * @param before what readers see now, which may hold files of still earlier sites
 * @param site what they will see; only files whose names change with their content are brought, so nothing of it is
 *   touched
 * @param note path of a file that remembers, from one publication to the next, since when each is not needed; there
 *   is none where nothing is to be remembered
 * @param now in milliseconds
 */
export function carryAssets(before: string, site: string, note: string, now = Date.now()): void {
  const since = readNote(note)
  const carried: Note = {}
  for (const path of listAssets(before)) {
    const at = since[path] ?? now
    if (existsSync(join(site, path)) || now - at > day) continue
    carried[path] = at
    shareFile(join(before, path), join(site, path))
  }
  if (Object.keys(carried).length === 0) rmSync(note, {force: true})
  else writeFileSync(note, JSON.stringify(carried))
}

function listAssets(folder: string): string[] {
  const assets = join(folder, '_astro')
  if (!existsSync(assets)) return []
  return readdirSync(assets, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(folder, join(parentPath, name)))
}

/** Nothing is remembered of a first publication, nor by a note that is spoilt. */
function readNote(path: string): Note {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as Note | null) ?? {}
  } catch {
    return {}
  }
}
