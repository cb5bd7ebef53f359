/** Builds that are killed, that run out of space or that run side by side: readers see a whole site, the old or the new. */
import {spawn, spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {afterAll, beforeAll, expect, test} from 'vitest'

const root = join(import.meta.dirname, '../..')
const home = mkdtempSync(join(tmpdir(), 'kill-'))
const content = join(home, 'content')
const env = {
  ...process.env,
  ...{CONTENT_DIR: content, OUT_DIR: join(home, 'out'), WITHOUT: 'pictures,search', NODE_ENV: 'production'},
}
const command = [process.execPath, join(root, 'src/cli/build.ts')] as const
const patience = 180_000

beforeAll(() => {
  cpSync(join(root, 'tests/site/content'), content, {recursive: true})
  build()
}, patience)

afterAll(() => rmSync(home, {recursive: true}))

test(
  'a kill at any moment leaves the last good site, and the next build no litter',
  async () => {
    let last = digestSite()
    // From the first breath of a build to after its end.
    for (const delay of [0.05, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.5, 2]) {
      edit(`Killed after ${delay} s.`)
      const child = spawn(command[0], [command[1]], {cwd: root, env, stdio: 'ignore'})
      await setTimeout(delay * 1000)
      child.kill('SIGKILL')
      await new Promise((done) =>
        (child.exitCode ?? child.signalCode) === null ? child.once('exit', done) : done(null),
      )
      const seen = digestSite()
      if (seen === last) continue
      // It was published just before: then it is what a build gives that nobody kills.
      build()
      expect([delay, digestSite()]).toEqual([delay, seen])
      last = seen
    }
    edit('Left alone.')
    build()
    expect(digestSite()).not.toBe(last)
    expect(readdirSync(join(home, '.out.versions')).filter((name) => name.includes('.'))).toEqual([])
  },
  patience,
)

test(
  'a disk that takes no more leaves the last good site',
  () => {
    const last = digestSite()
    edit('No room for this.')
    // No file may grow beyond 4 kB: every page and every article that is kept is longer.
    const {status} = spawnSync('sh', ['-c', 'ulimit -f 8; exec "$@"', 'sh', ...command], {cwd: root, env})
    expect(status).not.toBe(0)
    expect(digestSite()).toBe(last)
    build()
    expect(digestSite()).not.toBe(last)
  },
  patience,
)

test(
  'of two builds at once both end well',
  async () => {
    edit('Twice at once.')
    const builds = [1, 2].map(() => spawn(command[0], [command[1]], {cwd: root, env, stdio: 'ignore'}))
    const codes = await Promise.all(builds.map((child) => new Promise((done) => child.once('exit', done))))
    expect(codes).toEqual([0, 0])
    const both = digestSite()
    build()
    expect(digestSite()).toBe(both)
  },
  patience,
)

function build(): void {
  const {status, stderr} = spawnSync(command[0], [command[1]], {cwd: root, env, encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
}

function edit(sentence: string): void {
  appendFileSync(join(content, 'articles/bridge.md'), `\n${sentence}\n`)
}

function digestSite(): string {
  const out = join(home, 'out')
  const files = readdirSync(out, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  const hash = createHash('sha1')
  for (const path of paths) hash.update(path.slice(out.length)).update(readFileSync(path))
  return hash.digest('hex')
}
