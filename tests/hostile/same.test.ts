/**
 * Two builds of one commit are the same, byte for byte: in another folder, time zone and locale, under another umask,
 * with files made in another order, and where there is no network.
 */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'

const root = join(import.meta.dirname, '../..')
const temporary = mkdtempSync(join(tmpdir(), 'same-'))
afterAll(() => rmSync(temporary, {recursive: true}))

/** Whether this computer lets us take the network away from a program; then native code has none either. */
const canIsolate = spawnSync('unshare', ['--map-root-user', '--net', 'true']).status === 0

interface Circumstances {
  name: string
  /** Order in which the articles are written. */
  reverse: boolean
  umask: string
  env: Record<string, string>
}

const here: Circumstances = {
  name: 'here',
  reverse: false,
  umask: '022',
  env: {TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C'},
}
const there: Circumstances = {
  name: 'a folder elsewhere, with a longer name',
  reverse: true,
  umask: '077',
  env: {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: temporary},
}

test('builds are the same everywhere', () => {
  const one = build(here)
  const other = build(there)
  expect(Object.keys(other)).toEqual(Object.keys(one))
  const different = Object.keys(one).filter((path) => one[path] !== other[path])
  expect(different).toEqual([])
  expect(Object.keys(one).some((path) => path.startsWith('pagefind/'))).toBe(true)
  expect(Object.keys(one).some((path) => path.endsWith('.png'))).toBe(true)
}, 300_000)

/** Copy the project and the content of a tiny site, build it, and read what was written: each file by its path. */
function build({name, reverse, umask, env}: Circumstances): Record<string, string> {
  const project = join(temporary, name)
  mkdirSync(join(project, 'content/articles/images'), {recursive: true})
  for (const path of ['src', 'public', 'package.json', 'astro.config.ts', 'tsconfig.json'])
    cpSync(join(root, path), join(project, path), {recursive: true})
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  const articles = join(root, 'tests/site/content/articles')
  const names = readdirSync(articles).sort()
  for (const file of reverse ? names.reverse() : names)
    cpSync(join(articles, file), join(project, 'content/articles', file))
  const isolate = canIsolate ? 'unshare --map-root-user --net ' : ''
  const {status, stdout, stderr} = spawnSync(
    'sh',
    ['-c', `umask ${umask}; ${isolate}npm run --silent build`],
    {
      cwd: project,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{SITE_URL: 'https://example.org', BASE_PATH: '/kursk'},
        ...{NODE_OPTIONS: `--import ${join(import.meta.dirname, 'no-network.mjs')}`},
        ...env,
      },
    },
  )
  if (status !== 0) throw new Error(stdout + stderr)
  const out = join(project, 'dist')
  const files = readdirSync(out, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const paths = files.map(({parentPath, name: file}) => join(parentPath, file)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(out.length + 1), readFileSync(path, 'base64')]))
}
