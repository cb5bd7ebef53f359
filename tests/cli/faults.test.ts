/** Pages that fail, or that would fail their readers, in a copy of the project: what was published stays. */
import {spawnSync} from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'

const root = dirname(dirname(import.meta.dirname))
const project = mkdtempSync(join(tmpdir(), 'project-'))
const page = join(project, 'src/pages/extra.astro')

/** Astro takes a second to wake, and longer where much else is going on. */
const patience = {timeout: 120_000}

beforeAll(() => {
  for (const name of ['src', 'public', 'package.json', 'astro.config.ts', 'tsconfig.json'])
    cpSync(join(root, name), join(project, name), {recursive: true})
  cpSync(join(root, 'tests/site/content'), join(project, 'content'), {recursive: true})
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'dir')
  mkdirSync(join(project, 'dist'))
  writeFileSync(join(project, 'dist/index.html'), 'old')
})

afterEach(() => rmSync(page))

afterAll(() => rmSync(project, {recursive: true}))

test('a page that throws while it renders stops the build, with the error', patience, () => {
  writeFileSync(page, "---\nthrow new Error('the page fell over')\n---\n")
  const {status, stdout, stderr} = build()
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('Error: the page fell over')
  expectUntouched(stderr)
})

test('a page that would lead its readers astray stops the build, with the reason', patience, () => {
  writeFileSync(
    page,
    '<html lang="en"><head><title>x</title></head><body><a href="/nowhere/">x</a></body></html>\n',
  )
  const {status, stdout, stderr} = build()
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain(
    'The site is built, but not sound:\n- extra/index.html: Unexpected address `/nowhere/`, expected a page or file of the site\n',
  )
  expect(stderr).not.toMatch(/^ +at /m)
  expectUntouched(stderr)
})

function build() {
  const settings = {OUT_DIR: '', CONTENT_DIR: '', SITE_URL: '', BASE_PATH: '', WITHOUT: 'pictures,search'}
  const env = {...process.env, NODE_ENV: 'production', ...settings}
  return spawnSync(process.execPath, ['src/cli/build.ts'], {cwd: project, env, encoding: 'utf8'})
}

/** The last good site is there, and nothing beside it that was not. */
function expectUntouched(stderr: string): void {
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(
    'Nothing was published; the earlier build in dist is untouched.',
  )
  expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('old')
  expect(readdirSync(join(project, 'dist'))).toEqual(['index.html'])
  expect(readdirSync(project).filter((name) => name.startsWith('.') && name !== '.astro')).toEqual([])
}
