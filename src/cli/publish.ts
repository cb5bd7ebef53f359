/**
 * Publishing as a whole or not at all: the site is built beside the folder that it will replace, and takes its
 * place only when everything has succeeded.
 */
import {existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/** Names that this process has given. In a container the process of yesterday may have had our number too. */
const given = new Set<string>()

/**
 * Build into a temporary folder and put it in the place of `target`.
 *
 * @param target  folder to replace, absolute; its parent is made where it is missing
 * @param build  fills the folder that it is given
 * @returns what `build` returned
 * @throws whatever `build` throws, with `target` as it was and the temporary folder removed
 */
export async function publish<Result>(
  target: string,
  build: (folder: string) => Promise<Result>,
): Promise<Result> {
  // A link to a folder stays a link: what it points at is replaced.
  const place = existsSync(target) ? realpathSync(target) : target
  return await withFolderBeside(place, async (building) => {
    const result = await build(building)
    replace(place, building)
    return result
  })
}

/**
 * Use a temporary folder, which is gone when the work is done, has failed or was interrupted.
 *
 * @param place  what the folder is to stand beside, and whose name it bears; need not exist
 * @param work  gets the folder
 * @returns what `work` returned
 */
export async function withFolderBeside<Result>(
  place: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  mkdirSync(dirname(place), {recursive: true})
  tidy(place)
  const folder = nameBeside(place, 'building')
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

/** In one go, without a turn of the event loop between the two renamings. */
function replace(place: string, building: string): void {
  const replaced = nameBeside(place, 'replaced')
  const existed = existsSync(place)
  if (existed) renameSync(place, replaced)
  try {
    renameSync(building, place)
  } catch (error) {
    if (existed) renameSync(replaced, place)
    throw error
  }
  rmSync(replaced, {recursive: true, force: true})
}

/**
 * Remove what builds of the same folder left behind when they were killed. The one instant at which a kill can
 * leave nothing in place is between the two renamings: then the old site comes back first.
 */
function tidy(place: string): void {
  for (const {path, kind} of findLeftovers(place)) {
    if (kind === 'replaced' && !existsSync(place)) renameSync(path, place)
    else rmSync(path, {recursive: true, force: true})
  }
}

function findLeftovers(place: string): {path: string; kind: string}[] {
  const prefix = `.${basename(place)}.`
  return readdirSync(dirname(place)).flatMap((name) => {
    const rest = name.startsWith(prefix) ? name.slice(prefix.length) : ''
    const [, pid, kind] = /^(\d+)-\w+\.(building|replaced)$/.exec(rest) ?? []
    if (kind === undefined || isInUse(name, Number(pid))) return []
    return [{path: join(dirname(place), name), kind}]
  })
}

/** `.dist.<process>-<unique>.building`: who made it, so that only the litter of dead processes is removed. */
function nameBeside(place: string, kind: 'building' | 'replaced'): string {
  const unique = `${Date.now().toString(36)}${given.size.toString(36)}`
  const name = `.${basename(place)}.${process.pid}-${unique}.${kind}`
  given.add(name)
  return join(dirname(place), name)
}

function isInUse(name: string, pid: number): boolean {
  return pid === process.pid ? given.has(name) : isAlive(pid)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of somebody else is alive, though we may not signal it.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
