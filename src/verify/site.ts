/** Verification of a built site: what a reader would stumble over stops the build. */
import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {localOrigin} from '../feed/home.ts'
import {type Place, pageOf} from './address.ts'
import {isText, readText} from './file.ts'
import type {Summary} from './summary.ts'

/**
 * Read every file of a built site, and tell what is wrong with it, a line a problem.
 *
 * @param folder the site, absolute
 * @param base the path below the origin that its links begin with: `/`, `/kursk/`
 * @param origin of its whole addresses
 */
export function verifySite(folder: string, base: string, origin = localOrigin): string[] {
  const files = listFiles(folder)
  const summaries = new Map<string, Summary>()
  for (const file of files)
    if (isText(file))
      summaries.set(file, readText(file, readFileSync(join(folder, file), 'utf8'), {origin, base}))
  return verifySummaries(summaries, files, {origin, base})
}

/**
 * Tell what is wrong with a site whose files have been read.
 *
 * @param summaries of its text files, by path
 * @param files all that are there
 */
export function verifySummaries(
  summaries: ReadonlyMap<string, Summary>,
  files: Iterable<string>,
  {base}: Place,
): string[] {
  const places = new Map<string, Summary | undefined>()
  for (const file of files) places.set(pageOf(file), summaries.get(file)).set(file, summaries.get(file))
  // Thousands of pages lead to the same few places.
  const known = new Map<string, string | undefined>()
  for (const {elsewhere} of summaries.values()) for (const place of elsewhere) known.set(place, undefined)
  const verify = (target: string) => {
    if (!known.has(target)) known.set(target, verifyTarget(target, places, base))
    return known.get(target)
  }
  return [...summaries].flatMap(([file, {problems, targets}]) =>
    [...problems, ...targets.flatMap((target) => verify(target) ?? [])].map(
      (problem) => `${file}: ${problem}`,
    ),
  )
}

function verifyTarget(
  target: string,
  places: ReadonlyMap<string, Summary | undefined>,
  base: string,
): string | undefined {
  const [path = '', anchor = ''] = target.split('#', 2)
  if (!places.has(path)) return `Unexpected address \`${base}${target}\`, expected a page or file of the site`
  const page = path === '' || /(\/|\.html)$/.test(path) ? places.get(path) : undefined
  if (anchor !== '' && page && !page.ids.includes(anchor))
    return `Unexpected address \`${base}${target}\`, expected an anchor of \`${base}${path}\``
  return undefined
}

/** Paths of all files in a folder, with forward slashes, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
