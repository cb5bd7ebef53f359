/** Versions of a site that differ in every page and in every style sheet, as after a change of the design. */
import {globSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** The files of a site, by path. */
export type Site = Map<string, Buffer>

/** Read a built site. */
export function readSite(folder: string): Site {
  const files = globSync('**/*', {cwd: folder}).filter((path) => statSync(join(folder, path)).isFile())
  return new Map(files.map((path) => [path, readFileSync(join(folder, path))]))
}

/** A style sheet whose name changes with its content: `_astro/Base.CTH91c3y.css`. */
const sheet = /(_astro\/[\w.-]+?)\.[\w-]{8}\.css/g

/** The same site in version 12: its style sheets have other names and another content, its pages other links. */
export function makeVersion(site: Site, version: number): Site {
  const name = `$1.${String(version).padStart(8, '0')}.css`
  return new Map(
    [...site].map(([path, bytes]) => {
      const renamed = path.replace(sheet, name)
      if (renamed !== path) return [renamed, Buffer.from(`${bytes}/* ${version} */`)]
      return [path, path.endsWith('.html') ? Buffer.from(bytes.toString().replace(sheet, name)) : bytes]
    }),
  )
}

/** The style sheets that a page loads, as they are written. */
export function listSheets(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href)
}
