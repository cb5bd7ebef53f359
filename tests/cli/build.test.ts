/** The command itself, as an editor meets it when something is wrong. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'

const root = dirname(dirname(import.meta.dirname))

/** Astro takes a second to wake, and longer where much else is going on. */
const patience = {timeout: 60_000}

let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'build-'))
  mkdirSync(join(home, 'dist'))
  writeFileSync(join(home, 'dist/index.html'), 'old')
})

afterEach(() => rmSync(home, {recursive: true}))

test('an error in an article is reported with its place, and what was published stays', {
  timeout: 60_000,
}, () => {
  mkdirSync(join(home, 'articles'))
  writeFileSync(join(home, 'articles/kursk.md'), '---\ntitle: Kursk\n---\n\n# Kursk\n')
  const {status, stdout, stderr} = build({CONTENT_DIR: home})
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('articles/kursk.md\n')
  expect(stderr).toMatch(/^5:1-5:8 +error +Unexpected heading/m)
  expect(stderr).not.toMatch(/^ +at /m)
  expect(stderr).not.toContain('astro')
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(
    `Nothing was published; the earlier build in ${home}/dist is untouched.`,
  )
  expectUntouched(['articles', 'dist'])
})

test('a folder that holds no articles is refused before anything is built', patience, () => {
  const {status, stderr} = build({CONTENT_DIR: join(home, 'contnet')})
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /^Unexpected CONTENT_DIR `.*contnet`, expected a folder that holds `articles\/`\n\nNothing/,
  )
  expectUntouched(['dist'])
})

test('a setting that makes no sense is refused', patience, () => {
  const {status, stderr} = build({BASE_PATH: '../up'})
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /^Unexpected `\.\.\/up` in BASE_PATH, .*\n\nNothing was published; .* is untouched\.\n$/,
  )
  expectUntouched(['dist'])
})

function build(settings: Record<string, string>): {status: number | null; stdout: string; stderr: string} {
  const env = {...process.env, NODE_ENV: 'production', OUT_DIR: join(home, 'dist'), ...settings}
  return spawnSync(process.execPath, ['src/cli/build.ts'], {cwd: root, env, encoding: 'utf8'})
}

function expectUntouched(folders: string[]): void {
  expect(readdirSync(home)).toEqual(folders)
  expect(readdirSync(join(home, 'dist'))).toEqual(['index.html'])
  expect(readFileSync(join(home, 'dist/index.html'), 'utf8')).toBe('old')
}
