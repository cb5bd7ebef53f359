/** The settings of a build, read from the environment. Pure: nothing here looks at the disk. */
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {Refusal} from './failure.ts'

/** What a quick build can leave out. */
export const omissible = ['pictures', 'search'] as const
export type Omissible = (typeof omissible)[number]

export interface Settings {
  /** Canonical origin, such as `https://example.org`. Without it the pages have no absolute addresses. */
  site?: string
  /** Path below the origin, with a slash at both ends: `/`, `/kursk/`. */
  base: string
  /** Folder that holds `articles/`, absolute. */
  contentDir: string
  /** Folder that the site is published to, absolute. */
  outDir: string
  /** What this build leaves out. */
  without: readonly Omissible[]
}

type Name = 'SITE_URL' | 'BASE_PATH' | 'CONTENT_DIR' | 'OUT_DIR' | 'WITHOUT'
type Environment = Readonly<Partial<Record<Name, string | undefined>>>

/**
 * Read the settings.
 *
 * @param env  variables; an empty one counts as absent
 * @param root  folder of the project, to which relative paths refer
 * @throws Refusal that names the variable and what was expected in it
 */
export function readSettings(env: Environment, root: string = process.cwd()): Settings {
  const contentDir = resolve(root, env.CONTENT_DIR || 'content')
  const site = readSite(env.SITE_URL)
  return {
    ...(site && {site}),
    base: readBase(env.BASE_PATH),
    contentDir,
    outDir: readOutDir(env.OUT_DIR, root, contentDir),
    without: readWithout(env.WITHOUT),
  }
}

function readSite(value: string | undefined): string | undefined {
  if (!value) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  // Must be no more than an origin: a path belongs to BASE_PATH, a name and password to nobody.
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
    throw unexpected(
      'SITE_URL',
      value,
      'an origin such as `https://example.org` (a path goes into BASE_PATH)',
    )
  return url.origin
}

function readBase(value: string | undefined): string {
  const segments = (value ?? '').split('/').filter((segment) => segment !== '')
  // Must be plain in an address: no `..`, no query, nothing that needs escaping.
  if (!segments.every((segment) => /^[\w.~-]+$/.test(segment) && !/^\.\.?$/.test(segment)))
    throw unexpected(
      'BASE_PATH',
      value,
      'a path of letters, digits, `-`, `_`, `.` and `~`, such as `/kursk/`',
    )
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`
}

function readOutDir(value: string | undefined, root: string, contentDir: string): string {
  const outDir = resolve(root, value || 'dist')
  const ours = ['src', 'content', 'public', 'tests', 'node_modules', '.git'].map((name) => join(root, name))
  // Must hold nothing but the site, for publishing replaces the folder as a whole.
  const held = [root, contentDir, ...ours].find((path) => isWithin(path, outDir))
  if (held !== undefined || dirname(outDir) === outDir)
    throw unexpected('OUT_DIR', value, `a folder of its own (this one holds \`${held ?? 'everything'}\`)`)
  // Must not lie in a folder that the build reads.
  const around = ['src', 'public'].map((name) => join(root, name)).find((path) => isWithin(outDir, path))
  if (around !== undefined) throw unexpected('OUT_DIR', value, `a folder outside \`${around}\``)
  return outDir
}

function readWithout(value: string | undefined): readonly Omissible[] {
  const words = (value ?? '').split(',').map((word) => word.trim())
  return words.filter((word) => word !== '').map(readOmissible)
}

function readOmissible(word: string): Omissible {
  const known = omissible.find((name) => name === word)
  if (!known) throw unexpected('WITHOUT', word, omissible.map((name) => `\`${name}\``).join(' or '))
  return known
}

/** Where versions of a site lie that is published to a folder: beside it. */
export function versionsOf(outDir: string): string {
  return join(dirname(outDir), `.${basename(outDir)}.versions`)
}

/** Whether a path is that of a folder, or of something in it. Both are absolute. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path)
}

function unexpected(name: string, value: string | undefined, expected: string): Refusal {
  return new Refusal(`Unexpected \`${value}\` in ${name}, expected ${expected}`)
}
