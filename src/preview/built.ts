/** Files that builds and tests have written, which nobody edits. */
import {sep} from 'node:path'

/**
 * Make what tells them from files that the live preview watches: a large archive has more of them than a computer lets
 * anyone watch, and then no save would be seen.
 *
 * @param outDir where the site is published, absolute; its versions lie beside it
 */
export function createBuiltTest(outDir: string): (path: string) => boolean {
  const out = toSlashes(outDir).replace(/\/$/, '')
  const versions = out.replace(/[^/]*$/, '.$&.versions')
  const folders = [out, versions]
  return (path) => {
    const known = toSlashes(path)
    return (
      folders.some((folder) => known === folder || known.startsWith(`${folder}/`)) ||
      known.includes('/tests/output/')
    )
  }
}

/** Watchers have slashes on every system. */
function toSlashes(path: string): string {
  return path.replaceAll(sep, '/')
}
