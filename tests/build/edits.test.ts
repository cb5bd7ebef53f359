/** A build after an edit gives, byte for byte, what a build from nothing gives, whatever was edited before. */
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, expect, test} from 'vitest'

const root = join(import.meta.dirname, '../..')
const home = mkdtempSync(join(tmpdir(), 'edits-'))
/** A copy of the project, whose code may be edited too. */
const project = join(home, 'project')
const articles = join(project, 'content/articles')

beforeAll(() => {
  mkdirSync(project)
  for (const name of [
    'src',
    'public',
    'astro.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(join(root, name), join(project, name), {recursive: true})
  cpSync(join(root, 'tests/site/content'), join(project, 'content'), {recursive: true})
  mkdirSync(join(project, 'node_modules'))
  // Everything but what builds keep, which is the project's own.
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!['.astro', '.cache', '.vite'].includes(name))
      symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name))
})

afterAll(() => rmSync(home, {recursive: true}))

interface World {
  /** How many articles were added so far. */
  added: string[]
  settings: Record<string, string>
}

/** What may happen between two builds. Each is a small thing that an editor or a newsroom does. */
const edits: Record<string, (world: World) => void> = {
  'add an article': ({added}) => {
    const name = `added-${added.length}.md`
    added.push(name)
    write(name, article('Added', added.length))
  },
  'change an article': () => edit('bridge.md', (text) => `${text}\nOne more sentence.\n`),
  'correct an article': () =>
    edit('words-alone.md', (text) => text.replace(/^standfirst: .*$/m, 'standfirst: Said anew.')),
  'rename an article': ({added}) => {
    const last = added.pop()
    if (last === undefined) return
    const name = `renamed-${last}`
    renameSync(join(articles, last), join(articles, name))
    added.push(name)
  },
  'delete an article': ({added}) => {
    const first = added.shift()
    if (first !== undefined) rmSync(join(articles, first))
  },
  'change a setting': ({settings}) => {
    settings.BASE_PATH = settings.BASE_PATH === '/kursk' ? '/' : '/kursk'
  },
  'change a template': () =>
    editCode('src/layouts/Page.astro', (text) => text.replace('<div class="page', '<div class="page again')),
  'change a style': () => editCode('src/style/base.css', (text) => `${text}\n.again { color: inherit }\n`),
  'change what a check says': () =>
    editCode('src/markdown/rules/text.ts', (text) => `${text}\n// Said anew.\n`),
  'change a dependency': () => editCode('package-lock.json', (text) => `${text}\n`),
  'take a cache away': () =>
    rmSync(join(project, 'node_modules/.cache/site/programs'), {recursive: true, force: true}),
  'spoil what is kept': () => spoil(join(project, 'node_modules/.cache/site')),
  'meddle with what was published': () => {
    writeFileSync(join(home, 'out/bridge/index.html'), 'meddled')
    writeFileSync(join(home, 'out/left-behind.html'), 'meddled')
  },
  'do nothing': () => {},
}

test('after any edits', () => {
  const world: World = {added: [], settings: {}}
  build('out', world)
  const names = Object.keys(edits)
  const runs = fc.sample(fc.shuffledSubarray(names, {minLength: names.length, maxLength: names.length}), {
    numRuns: 1,
    seed: Number(process.env.EDITS_SEED ?? 7),
  })
  for (const name of runs.flat()) {
    edits[name]?.(world)
    build('out', world)
    buildClean('clean', world)
    expect([name, digestTree('out')]).toEqual([name, digestTree('clean')])
  }
}, 600_000)

function build(out: string, {settings}: World): void {
  const env = {
    ...process.env,
    ...settings,
    OUT_DIR: join(home, out),
    WITHOUT: 'pictures',
    NODE_ENV: 'production',
  }
  const command = [join(project, 'src/cli/build.ts')]
  const {status, stderr} = spawnSync(process.execPath, command, {cwd: project, env, encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
}

/**
 * Nothing is kept from before: neither the output nor what the build before it left for it. Only the compiled pages of
 * the very same code and settings are, for compiling takes longer than all the rest.
 */
function buildClean(out: string, world: World): void {
  const cache = join(project, 'node_modules/.cache')
  const aside = join(home, 'cache')
  renameSync(cache, aside)
  const [newest] = listByAge(join(aside, 'site/programs'))
  if (newest !== undefined)
    cpSync(join(aside, 'site/programs', newest), join(cache, 'site/programs', newest), {recursive: true})
  for (const name of [out, `.${out}.versions`]) rmSync(join(home, name), {recursive: true, force: true})
  build(out, world)
  rmSync(cache, {recursive: true})
  renameSync(aside, cache)
}

/** Names in a folder, that which was used last in front. */
function listByAge(folder: string): string[] {
  const age = (name: string) => statSync(join(folder, name)).mtimeMs
  return readdirSync(folder).sort((a, b) => age(b) - age(a))
}

/** Every file, save the assets of earlier builds that stay for readers who are still on an earlier page. */
function digestTree(folder: string): Record<string, string> {
  const base = join(home, folder)
  const note = join(home, `.${folder}.versions/assets`)
  const carried = existsSync(note) ? Object.keys(JSON.parse(readFileSync(note, 'utf8'))) : []
  const files = readdirSync(base, {recursive: true, withFileTypes: true}).filter(
    (entry) => !entry.isDirectory(),
  )
  const paths = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !carried.includes(path.slice(base.length + 1)))
    .sort()
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(base.length),
      createHash('sha1').update(readFileSync(path)).digest('hex'),
    ]),
  )
}

/** The second half of every file that is not too long to be read by hand. */
function spoil(folder: string): void {
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile() || !entry.name.endsWith('.json') || entry.parentPath.includes('programs')) continue
    const path = join(entry.parentPath, entry.name)
    writeFileSync(path, `${readFileSync(path, 'utf8').slice(0, 40)}\u0000{`)
  }
}

function write(name: string, text: string): void {
  writeFileSync(join(articles, name), text)
}

function edit(name: string, change: (text: string) => string): void {
  write(name, change(readFileSync(join(articles, name), 'utf8')))
}

function editCode(name: string, change: (text: string) => string): void {
  const path = join(project, name)
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, change(readFileSync(path, 'utf8')))
}

function article(title: string, number: number): string {
  return `---\ntitle: ${title} ${number}\nstandfirst: It came later.\npublished: 2026-04-${String(number).padStart(2, '0')}\nauthors: [The desk]\n---\n\nText.\n\n## A section\n\nMore of it.\n`
}
