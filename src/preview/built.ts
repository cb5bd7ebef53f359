/** Files that builds and tests have written, which nobody edits. */
import {resolve} from 'node:path'
import {isWithin, versionsOf} from '../cli/settings.ts'

/**
 * Make what tells them from files that the live preview watches: a large archive has more of them than a computer lets
 * anyone watch, and then no save would be seen.
 *
 * @param outDir where the site is published, absolute
 * @param contentDir what is edited wherever it lies, absolute
 */
export function createBuiltTest(outDir: string, contentDir: string): (path: string) => boolean {
  const built = [outDir, versionsOf(outDir)]
  return (path) => {
    // Watchers have slashes on every system.
    const known = resolve(path)
    if (isWithin(known, contentDir)) return false
    return built.some((folder) => isWithin(known, folder)) || path.includes('/tests/output/')
  }
}
