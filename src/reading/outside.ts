import {realpathSync} from 'node:fs'
import {sep} from 'node:path'

/**
 * Whether a path leads out of a folder, by a symbolic link on the way: what lies there was not given to be published.
 *
 * @throws where one of the two is not there
 */
export function leadsOutside(path: string, folder: string): boolean {
  return !realpathSync(path).startsWith(realpathSync(folder) + sep)
}
