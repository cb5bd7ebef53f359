/** Folders that are gone when the work is done, has failed or was interrupted. */
import {mkdirSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {giveName, isLeftover} from './leftovers.ts'

/**
 * Use a temporary folder.
 *
 * @param parent folder that it is made in; nothing else lies there
 * @param work gets the folder
 * @returns what `work` returned
 */
export async function withTemporaryFolder<Result>(
  parent: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  mkdirSync(parent, {recursive: true})
  for (const name of readdirSync(parent).filter(isLeftover))
    rmSync(join(parent, name), {recursive: true, force: true})
  const folder = join(parent, `${giveName()}.temporary`)
  const remove = () => rmSync(folder, {recursive: true, force: true})
  process.once('exit', remove)
  try {
    mkdirSync(folder)
    return await work(folder)
  } finally {
    remove()
    process.off('exit', remove)
  }
}
