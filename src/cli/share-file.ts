/** One file in two places. */
import {copyFileSync, existsSync, linkSync, mkdirSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * Give a file a second name, or a copy where the disk knows no second names. Neither may be written to afterwards.
 *
 * @returns whether the file was there: another build may just have taken it away
 */
export function shareFile(from: string, to: string): boolean {
  mkdirSync(dirname(to), {recursive: true})
  try {
    linkSync(from, to)
  } catch {
    if (!existsSync(from)) return false
    copyFileSync(from, to)
  }
  return true
}
