/** Files that builds and tests have written, which nobody edits. */
import {sep} from 'node:path'

/**
 * Make what tells them from files that the live preview watches: a large archive has more of them than a computer lets
 * anyone watch, and then no save would be seen.
 *
 * @param outDir where the site is published, absolute; its versions lie beside it
 * @param contentDir what is edited wherever it lies, absolute
 */
export function createBuiltTest(outDir: string, contentDir: string): (path: string) => boolean {
  const [out, content] = [toSlashes(outDir), toSlashes(contentDir)]
  const built = [out, out.replace(/[^/]*$/, '.$&.versions')]
  return (path) => {
    const known = toSlashes(path)
    if (isWithin(known, content)) return false
    return built.some((folder) => isWithin(known, folder)) || known.includes('/tests/output/')
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

/** Watchers have slashes on every system. */
function toSlashes(path: string): string {
  return path.replaceAll(sep, '/').replace(/\/$/, '')
}
