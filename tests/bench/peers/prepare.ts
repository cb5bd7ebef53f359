/** A peer's project on disk. */
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {stringify} from 'yaml'
import {scratch} from '../folders.ts'
import type {Project} from '../project.ts'
import {convert, makeHome, type Page} from './convert.ts'
import {installPeers} from './install.ts'
import {type PeerName, peers} from './peers.ts'

/**
 * Write the projects of peers afresh, from a content folder of ours, and see that they can be built.
 * One that is not to be had is left out, with a word about it.
 */
export function preparePeers(names: readonly PeerName[], contentDir: string): Project[] {
  installPeers()
  const articles = readPages(contentDir)
  const pages = [makeHome(articles.flatMap(([overview]) => overview ?? [])), ...articles.flat()]
  return names.filter(isThere).map((name) => preparePeer(name, pages))
}

/** The pages of each article in a content folder. */
export function readPages(contentDir: string): Page[][] {
  const folder = join(contentDir, 'articles')
  const files = globSync('*.md', {cwd: folder}).sort()
  return files.map((file) => convert(readFileSync(join(folder, file), 'utf8'), basename(file, '.md')))
}

/** Hugo is no npm package. */
function isThere(name: PeerName): boolean {
  if (name !== 'hugo' || spawnSync('hugo', ['version']).status === 0) return true
  console.error('Hugo is left out: it is not installed')
  return false
}

/** Write the project of a peer afresh, of any pages. */
export function preparePeer(name: PeerName, pages: Page[]): Project {
  const {title, style, command, caches} = peers[name]
  const folder = join(scratch, 'sites', name)
  rmSync(folder, {recursive: true, force: true})
  cpSync(join(import.meta.dirname, name), folder, {recursive: true})
  if (style) cpSync(join(import.meta.dirname, 'style.css'), join(folder, style, 'style.css'))
  writePages(name, pages)
  return {
    name: `${title} ${readVersion(name)}`,
    folder,
    out: join(folder, 'dist'),
    command,
    env: {},
    write: (id, text) => writePages(name, convert(text, id)),
    caches: caches.map((cache) => join(folder, cache)),
  }
}

/** Those pages alone are written that read otherwise than what stands there. */
function writePages(name: PeerName, pages: Page[]): void {
  const {content, index, titleInText} = peers[name]
  for (const {path, front, body} of pages) {
    const file = join(scratch, 'sites', name, content, `${path.replace(/\bindex$/, index)}.md`)
    const heading = titleInText ? `# ${front.title}\n\n` : ''
    const text = `---\n${stringify(front)}---\n\n${heading}${body}`
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
  }
}

function readVersion(name: PeerName): string {
  const packaged = peers[name].package
  if (packaged)
    return JSON.parse(readFileSync(join(scratch, 'node_modules', packaged, 'package.json'), 'utf8')).version
  return /v([\d.]+)/.exec(spawnSync('hugo', ['version'], {encoding: 'utf8'}).stdout)?.[1] ?? ''
}
