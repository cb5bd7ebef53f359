/** Verification of a built site: what a reader would stumble over stops the build. */
import {readdirSync, readFileSync} from 'node:fs'
import {join, posix, sep} from 'node:path'
import {type Page, readPage} from './page.ts'

/** Pages that may run a script. */
const scripted = new Set(['search/index.html'])

/**
 * Read every page of a built site, and tell what is wrong with it, a line a problem.
 *
 * @param folder the site, absolute
 * @param base the path below the origin that its links begin with: `/`, `/kursk/`
 */
export function verifySite(folder: string, base: string): string[] {
  const files = listFiles(folder)
  const pages = new Map<string, Page>()
  for (const file of files)
    if (file.endsWith('.html')) pages.set(file, readPage(readFileSync(join(folder, file), 'utf8')))
  const site = {files: new Set(files), pages, base}
  return [...pages].flatMap(([file, page]) => verifyPage(file, page, site)).concat(verifyData(folder, files))
}

interface Site {
  files: Set<string>
  pages: Map<string, Page>
  base: string
}

function verifyPage(file: string, page: Page, site: Site): string[] {
  const twice = page.ids.filter((id, at) => page.ids.indexOf(id) < at)
  const problems = [
    ...twice.map((id) => `id \`${id}\` stands twice`),
    ...page.links.flatMap((href) => verifyLink(href, file, site)),
    ...page.loads.flatMap((address) => verifyLoad(address, file, site)),
    ...page.data.flatMap((text) =>
      isJson(text) || scripted.has(file) ? [] : ['data in a script element is no JSON'],
    ),
    ...(scripted.has(file) ? [] : page.active.map((what) => `\`${what}\` is active content`)),
  ]
  return [...new Set(problems)].map((problem) => `${file}: ${problem}`)
}

function verifyLink(href: string, file: string, site: Site): string[] {
  const target = resolve(href, file, site.base)
  if (target === undefined) return []
  if (target.outside) return [`link to \`${href}\` leaves the site's base \`${site.base}\``]
  const found = findFile(target.path, site.files)
  if (found === undefined) return [`link to \`${href}\` finds nothing`]
  const page = site.pages.get(found)
  if (target.anchor !== '' && page && !page.ids.includes(target.anchor))
    return [`link to \`${href}\` finds no such anchor`]
  return []
}

function verifyLoad(address: string, file: string, site: Site): string[] {
  const target = resolve(address, file, site.base)
  if (target === undefined) return [`\`${address}\` is a request to another host`]
  if (target.outside || findFile(target.path, site.files) === undefined)
    return [`\`${address}\` is loaded and not there`]
  return []
}

/** Where an address leads: a path within the site, or undefined where it leads to another host. */
function resolve(
  href: string,
  file: string,
  base: string,
): {path: string; anchor: string; outside: boolean} | undefined {
  const here = new URL(`${base}${file.replace(/index\.html$/, '')}`, 'http://site.invalid')
  const url = URL.canParse(href, here.href) ? new URL(href, here) : undefined
  if (!url || url.host !== here.host || !/^https?:$/.test(url.protocol)) return undefined
  const path = decodeURIComponent(url.pathname)
  return {
    path: path.slice(base.length),
    anchor: decodeURIComponent(url.hash.slice(1)),
    outside: !path.startsWith(base),
  }
}

function findFile(path: string, files: Set<string>): string | undefined {
  return [path, posix.join(path, 'index.html')].find((candidate) => files.has(candidate))
}

function verifyData(folder: string, files: string[]): string[] {
  return files
    .filter((file) => file.endsWith('.json') && !isJson(readFileSync(join(folder, file), 'utf8')))
    .map((file) => `${file}: no JSON`)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
}
