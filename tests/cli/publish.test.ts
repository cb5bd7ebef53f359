import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {publish} from '../../src/cli/publish.ts'

/** Far above the highest number that a system gives: nobody's process. */
const dead = 2 ** 30

let home: string
let dist: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'publish-'))
  dist = join(home, 'dist')
})

afterEach(() => rmSync(home, {recursive: true}))

test('a good build takes the place of the old one, file for file', async () => {
  write(dist, {'index.html': 'old', 'gone/index.html': 'old'})
  await publish(dist, async (folder) => write(folder, {'index.html': 'new'}))
  expect(read(home)).toEqual({'dist/index.html': 'new'})
})

test('it makes the folder and its parents where they are missing', async () => {
  await publish(join(home, 'a/b'), async (folder) => write(folder, {'index.html': 'new'}))
  expect(read(home)).toEqual({'a/b/index.html': 'new'})
})

test('it hands back what the build returns', async () => {
  expect(await publish(dist, async () => 23)).toBe(23)
})

test('nothing changes while the build is under way', async () => {
  write(dist, {'index.html': 'old'})
  await publish(dist, async (folder) => {
    write(folder, {'index.html': 'new'})
    expect(read(dist)).toEqual({'index.html': 'old'})
  })
})

test('a build that fails leaves every byte where it was, and nothing else', async () => {
  write(dist, {'index.html': 'old', 'deep/down/picture.png': '\u0000\uffff'})
  const before = read(home)
  const build = async (folder: string) => {
    write(folder, {'index.html': 'half of it'})
    throw new Error('no')
  }
  await expect(publish(dist, build)).rejects.toThrow('no')
  expect(read(home)).toEqual(before)
  expect(readdirSync(home)).toEqual(['dist'])
})

test('a first build that fails leaves nothing', async () => {
  await expect(publish(dist, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(readdirSync(home)).toEqual([])
})

test('a build that removes its own folder cannot remove the site', async () => {
  write(dist, {'index.html': 'old'})
  await expect(publish(dist, async (folder) => rmSync(folder, {recursive: true}))).rejects.toThrow('ENOENT')
  expect(read(home)).toEqual({'dist/index.html': 'old'})
})

test('what a killed build left behind is removed', async () => {
  write(home, {
    [`.dist.${dead}-x.building/index.html`]: 'half',
    [`.dist.${dead}-x.replaced/index.html`]: 'older',
  })
  write(dist, {'index.html': 'old'})
  await publish(dist, async (folder) => write(folder, {'index.html': 'new'}))
  expect(read(home)).toEqual({'dist/index.html': 'new'})
})

test('what a process with our own number left behind yesterday is removed', async () => {
  write(home, {[`.dist.${process.pid}-yesterday.building/index.html`]: 'half'})
  await publish(dist, async (folder) => write(folder, {'index.html': 'new'}))
  expect(read(home)).toEqual({'dist/index.html': 'new'})
})

test('a site that was killed between the two renamings comes back before the next build', async () => {
  write(home, {[`.dist.${dead}-x.replaced/index.html`]: 'old'})
  await expect(publish(dist, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(read(home)).toEqual({'dist/index.html': 'old'})
})

test('folders of living builds, of other sites and of other people stay', async () => {
  const others = {
    [`.dist.${process.ppid}-x.building/index.html`]: 'half',
    [`.dist-two.${dead}-x.building/index.html`]: 'half',
    '.dist.notes.building/index.html': 'mine',
    '.distance/index.html': 'mine',
  }
  write(home, others)
  await publish(dist, async (folder) => write(folder, {'index.html': 'new'}))
  expect(read(home)).toEqual({...others, 'dist/index.html': 'new'})
})

test('two builds of the same folder at once both end well', async () => {
  const build = (text: string) => publish(dist, async (folder) => write(folder, {'index.html': text}))
  await Promise.all([build('one'), build('two')])
  expect(Object.keys(read(home))).toEqual(['dist/index.html'])
})

test('a link to a folder stays a link, and what it points at is replaced', async () => {
  write(home, {'releases/dist/index.html': 'old'})
  symlinkSync('releases/dist', dist)
  await publish(dist, async (folder) => write(folder, {'index.html': 'new'}))
  expect(readlinkSync(dist)).toBe('releases/dist')
  expect(read(join(home, 'releases'))).toEqual({'dist/index.html': 'new'})
})

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}

function read(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  )
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}
