/**
 * Publishing as a whole or not at all: a site is built beside the one that readers see, and takes its place in one
 * step when everything has succeeded.
 *
 * `dist` is a link to a folder in `.dist.versions/`, and publishing switches the link. Where `dist` is a plain folder
 * already, it stays one: some hosts want that. Then the step is two renamings, with nothing between them.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {basename, dirname, join, relative} from 'node:path'
import {carryAssets} from './carry.ts'
import {giveName, isLeftover} from './leftovers.ts'
import {versionsOf} from './settings.ts'

/** A folder to build in. */
export interface Draft {
  /** Where to build. */
  folder: string
  /** The name that the version will have. */
  version: string
  /** The earlier version that the folder still holds, for the build to bring up to date; absent where it is empty. */
  holds?: string
  /** What readers see now: the name of the version, where that is known, and its folder. */
  live?: {version: string; folder: string}
}

/** Where versions of a site lie, and what readers see. */
interface Place {
  /** A link or a folder, or nothing yet. */
  target: string
  versions: string
}

/**
 * Build a site and put it in the place of `target`.
 *
 * @param target what readers see, absolute; its parent is made where it is missing
 * @param build fills the folder that it is given
 * @returns what `build` returned
 * @throws whatever `build` throws, with `target` as it was and nothing else left behind
 */
export async function publish<Result>(
  target: string,
  build: (draft: Draft) => Promise<Result>,
): Promise<Result> {
  const place = findPlace(target)
  mkdirSync(place.versions, {recursive: true})
  tidy(place)
  const draft = begin(place)
  const remove = () => abandon(draft, place)
  process.once('exit', remove)
  try {
    const result = await build(draft)
    finish(draft, place)
    return result
  } catch (error) {
    remove()
    throw error
  } finally {
    process.off('exit', remove)
  }
}

/** A link that somebody else has made stays: what it points at is replaced. */
function findPlace(target: string): Place {
  const place = {target, versions: versionsOf(target)}
  if (!isLink(target) || dirname(resolveLink(target)) === place.versions || !existsSync(target)) return place
  return findPlace(realpathSync(target))
}

/**
 * An earlier version that nobody sees any more is taken up: most of it will be right again, and what is kept need
 * be neither written nor removed.
 */
function begin(place: Place): Draft {
  const live = findLive(place)
  const version = giveName()
  const folder = join(place.versions, `${version}.building`)
  for (const spare of listVersions(place).filter((name) => name !== live?.version)) {
    try {
      renameSync(join(place.versions, spare), folder)
      return {folder, version, holds: spare, ...(live && {live})}
    } catch {
      // Another build was quicker.
    }
  }
  mkdirSync(folder)
  return {folder, version, ...(live && {live})}
}

/** The folder may have gone another way, and then there is nothing to publish. */
function finish({folder, version}: Draft, place: Place): void {
  const {target, versions} = place
  const live = findLive(place)
  if (live) carryAssets(live.folder, folder, join(versions, 'assets'))
  if (isPlainFolder(target)) replaceFolder(folder, version, place)
  else {
    const finished = join(versions, version)
    const link = join(versions, `${version}.link`)
    renameSync(folder, finished)
    symlinkSync(relative(dirname(target), finished), link)
    renameSync(link, target)
  }
  prune(place)
}

/** In one go, without a turn of the event loop between the two renamings; a note tells how to go back. */
function replaceFolder(folder: string, version: string, place: Place): void {
  const {target, versions} = place
  const note = join(versions, `${version}.replacing`)
  const before = join(versions, freeName(readLiveName(place) ?? version, versions))
  writeFileSync(note, basename(before))
  renameSync(target, before)
  try {
    renameSync(folder, target)
    writeFileSync(join(versions, 'live'), version)
  } catch (error) {
    renameSync(before, target)
    throw error
  } finally {
    rmSync(note)
  }
}

/** Somebody may have put an earlier version back by hand. */
function freeName(name: string, folder: string): string {
  return existsSync(join(folder, name)) ? giveName() : name
}

function abandon({folder}: Draft, {versions}: Place): void {
  rmSync(folder, {recursive: true, force: true})
  // A first build that fails leaves nothing.
  if (existsSync(versions) && readdirSync(versions).length === 0) rmdirSync(versions)
}

/** What readers see stays, and the version before it: a reader may just be on the way from a page to its picture. */
function prune(place: Place): void {
  const live = findLive(place)?.version
  const others = listVersions(place).filter((name) => name !== live)
  for (const name of others.slice(0, -1)) rmSync(join(place.versions, name), {recursive: true, force: true})
}

/**
 * Remove what killed builds have left behind. The one instant at which a kill can leave nothing in the place of a
 * plain folder is between the two renamings: then the site that was there comes back first.
 */
function tidy(place: Place): void {
  const {target, versions} = place
  for (const name of readdirSync(versions).filter(isLeftover)) {
    const path = join(versions, name)
    const before = name.endsWith('.replacing') ? join(versions, readFileSync(path, 'utf8')) : undefined
    if (before !== undefined && !existsSync(target) && existsSync(before)) renameSync(before, target)
    rmSync(path, {recursive: true, force: true})
  }
}

function findLive(place: Place): {version: string; folder: string} | undefined {
  const {target} = place
  if (!existsSync(target)) return undefined
  if (isLink(target)) return {version: basename(resolveLink(target)), folder: resolveLink(target)}
  return {version: readLiveName(place) ?? '', folder: target}
}

function readLiveName({versions}: Place): string | undefined {
  const path = join(versions, 'live')
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Finished ones, the oldest first: names begin with the time. */
function listVersions({versions}: Place): string[] {
  return readdirSync(versions)
    .filter((name) => !name.includes('.') && isPlainFolder(join(versions, name)))
    .sort()
}

function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ?? false
}

function isPlainFolder(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false
}

function resolveLink(path: string): string {
  return join(dirname(path), readlinkSync(path))
}
