/** Link targets, read: what an author may write in `[words](target)`, and what it leads to. */

export type Target =
  /** On the web, by mail or by phone. */
  | {type: 'external'}
  /** A scheme that the site does not let through. */
  | {type: 'forbidden'; scheme: string}
  /** Within the article. */
  | {type: 'anchor'; anchor: string}
  /** Within the site: a path without a leading slash, and an anchor, which may be empty. */
  | {type: 'site'; path: string; anchor: string}

const schemes = ['http', 'https', 'mailto', 'tel']

/** Read a target. `other.md` leads to the overview of the article in that file. */
export function readTarget(url: string): Target {
  // Browsers drop white space and control characters before they look for a scheme.
  const bare = url.replace(/[\p{Cc} ]/gu, '')
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1]?.toLowerCase()
  if (scheme !== undefined) return schemes.includes(scheme) ? {type: 'external'} : {type: 'forbidden', scheme}
  if (/^[/\\]{2}/.test(bare)) return {type: 'external'}
  const [path = '', anchor = ''] = decode(bare).split('#')
  if (path === '' && anchor !== '') return {type: 'anchor', anchor}
  return {type: 'site', path: toSitePath(path.split('?')[0] ?? ''), anchor}
}

function toSitePath(path: string): string {
  return path.replace(/^\.?\//, '').replace(/\.md$/, '/')
}

/** Text without its percent signs; as it is where they mean nothing. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
