/** Whether the addresses of a site lead to what is there. */
import {pageOf} from './address.ts'
import type {Summary} from './summary.ts'

/**
 * Make a judge of addresses.
 *
 * @param summaries of the text files of a site, by path
 * @param files all that are there
 * @param base the path below the origin
 * @returns what tells why a place within the site is not there; undefined where it is
 */
export function createJudge(
  summaries: ReadonlyMap<string, Summary>,
  files: readonly string[],
  base: string,
): (target: string) => string | undefined {
  const places = new Map<string, string>()
  for (const file of files) places.set(pageOf(file), file).set(file, file)
  const anchors = new Map<string, ReadonlySet<string>>()
  const listAnchors = (file: string) => {
    const known = anchors.get(file) ?? new Set(summaries.get(file)?.ids)
    anchors.set(file, known)
    return known
  }
  const judge = (target: string): string | undefined => {
    const [path = '', anchor = ''] = target.split('#', 2)
    const file = places.get(path)
    if (file === undefined)
      return `Unexpected address \`${base}${target}\`, expected a page or file of the site`
    if (anchor === '' || !file.endsWith('.html') || listAnchors(file).has(anchor)) return undefined
    return `Unexpected address \`${base}${target}\`, expected an anchor of \`${base}${path}\``
  }
  // Thousands of pages lead to the same few places.
  const judged = new Map<string, string | undefined>()
  for (const {elsewhere} of summaries.values()) for (const place of elsewhere) judged.set(place, undefined)
  return (target) => {
    if (!judged.has(target)) judged.set(target, judge(target))
    return judged.get(target)
  }
}
