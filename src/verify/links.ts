/** Whether the addresses of a site lead to what is there. */
import {getOrWork} from '../article/remember.ts'

/**
 * Make a judge of addresses.
 *
 * @param base the path below the origin
 * @param find gives the file at a path, such as `kursk/index.html` at `kursk/`; undefined where there is none
 * @param listIds gives the anchors of a page
 * @returns what tells why a place within the site is not there; undefined where it is
 */
export function createJudge(
  base: string,
  find: (path: string) => string | undefined,
  listIds: (file: string) => Iterable<string>,
): (target: string) => string | undefined {
  const anchors = new Map<string, ReadonlySet<string>>()
  const hasAnchor = (file: string, anchor: string) =>
    getOrWork(anchors, file, () => new Set(listIds(file))).has(anchor)
  const judge = (target: string): string | undefined => {
    const [path = '', anchor = ''] = target.split('#', 2)
    const file = find(path)
    if (file === undefined)
      return `Unexpected address \`${base}${target}\`, expected a page or file of the site`
    if (anchor === '' || !file.endsWith('.html') || hasAnchor(file, anchor)) return undefined
    return `Unexpected address \`${base}${target}\`, expected an anchor of \`${base}${path}\``
  }
  // Thousands of pages lead to the same few places.
  const judged = new Map<string, string | undefined>()
  return (target) => {
    if (!judged.has(target)) judged.set(target, judge(target))
    return judged.get(target)
  }
}
