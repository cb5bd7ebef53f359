import {
  existsSync,
  lstatSync,
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
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {type Draft, publish} from '../../src/cli/publish.ts'

/** Far above the highest number that a system gives: nobody's process. */
const dead = 2 ** 30

let home: string
let dist: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'publish-'))
  dist = join(home, 'dist')
})

afterEach(() => rmSync(home, {recursive: true}))

describe('where nothing stands yet', () => {
  test('what readers see is a link to a version', async () => {
    await publishText('new')
    expect(lstatSync(dist).isSymbolicLink()).toBe(true)
    expect(readlinkSync(dist)).toMatch(/^\.dist\.versions\//)
    expect(read(dist)).toEqual({'index.html': 'new'})
  })

  test('the parents are made where they are missing', async () => {
    await publish(join(home, 'a/b'), fill({'index.html': 'new'}))
    expect(read(join(home, 'a/b'))).toEqual({'index.html': 'new'})
  })

  test('a first build that fails leaves nothing', async () => {
    await expect(publish(dist, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(readdirSync(home)).toEqual([])
  })
})

describe.each([
  ['a link', () => publishText('old')],
  ['a plain folder', async () => write(dist, {'index.html': 'old'})],
])('where %s stands', (_, begin) => {
  beforeEach(begin)

  test('a good build takes the place of the old one, file for file', async () => {
    write(dist, {'gone/index.html': 'old'})
    await publishText('new')
    expect(read(dist)).toEqual({'index.html': 'new'})
  })

  test('it stays what it is', async () => {
    const isLink = lstatSync(dist).isSymbolicLink()
    await publishText('new')
    await publishText('newer')
    expect(lstatSync(dist).isSymbolicLink()).toBe(isLink)
    expect(read(dist)).toEqual({'index.html': 'newer'})
  })

  test('what the build returns is handed back', async () => {
    expect(await publish(dist, async () => 23)).toBe(23)
  })

  test('nothing changes while the build is under way', async () => {
    await publish(dist, async (draft) => {
      await fill({'index.html': 'new'})(draft)
      expect(read(dist)).toEqual({'index.html': 'old'})
    })
  })

  test('a build that fails leaves every byte where it was, and nothing else', async () => {
    const before = read(home)
    const build = async (draft: Draft) => {
      await fill({'index.html': 'half of it'})(draft)
      throw new Error('no')
    }
    await expect(publish(dist, build)).rejects.toThrow('no')
    expect(read(home)).toEqual(before)
  })

  test('a build that removes its own folder cannot remove the site', async () => {
    await expect(publish(dist, async ({folder}) => rmSync(folder, {recursive: true}))).rejects.toThrow(
      'ENOENT',
    )
    expect(read(dist)).toEqual({'index.html': 'old'})
  })

  test('the version before stays for readers who are on their way, and no other', async () => {
    for (const text of ['one', 'two', 'three', 'four']) await publishText(text)
    const others = readdirSync(join(home, '.dist.versions')).filter((name) => name !== 'live')
    const texts = others.map((name) => readFileSync(join(home, '.dist.versions', name, 'index.html'), 'utf8'))
    expect(texts.filter((text) => text !== 'four')).toEqual(['three'])
  })

  test('a later build is told which earlier version it has taken up', async () => {
    await publishText('one')
    const names: (string | undefined)[] = []
    const note = async ({version, holds, folder}: Draft) => {
      names.push(version, holds)
      write(folder, {'index.html': 'new'})
    }
    await publish(dist, note)
    await publish(dist, note)
    await publish(dist, note)
    expect(names[5]).toBe(names[0])
  })

  test('what a killed build left behind is removed', async () => {
    write(join(home, '.dist.versions'), {
      [`a-${dead}-0.building/index.html`]: 'half',
      [`a-${dead}-0.link`]: '',
    })
    await publishText('new')
    expect(readdirSync(join(home, '.dist.versions')).filter((name) => name.includes(String(dead)))).toEqual(
      [],
    )
  })

  test('what a process with our own number left behind yesterday is removed', async () => {
    write(join(home, '.dist.versions'), {[`a-${process.pid}-0.building/index.html`]: 'half'})
    await publishText('new')
    expect(Object.values(read(home))).not.toContain('half')
  })

  test('what living builds, other sites and other people have there stays', async () => {
    const others = {
      [`.dist.versions/a-${process.ppid}-0.building/index.html`]: 'half',
      [`.dist-two.versions/a-${dead}-0.building/index.html`]: 'half',
      '.dist.versions/notes.txt': 'mine',
      '.distance/index.html': 'mine',
    }
    write(home, others)
    await publishText('new')
    expect(read(home)).toMatchObject(others)
  })

  test('of two builds at once both end well, and one of them is seen', async () => {
    await Promise.all([publishText('one'), publishText('two')])
    expect(['one', 'two']).toContain(read(dist)['index.html'])
  })
})

test('a folder that was killed between the two renamings comes back before the next build', async () => {
  write(join(home, '.dist.versions'), {'before/index.html': 'old', [`a-${dead}-0.replacing`]: 'before'})
  await expect(publish(dist, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(read(dist)).toEqual({'index.html': 'old'})
})

test('a site that was removed by hand stays removed until the next build', async () => {
  await publishText('old')
  rmSync(dist)
  await expect(publish(dist, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(dist)).toBe(false)
  await publishText('new')
  expect(read(dist)).toEqual({'index.html': 'new'})
})

test('a link that somebody else has made stays, and what it points at is replaced', async () => {
  write(home, {'releases/dist/index.html': 'old'})
  symlinkSync('releases/dist', dist)
  await publishText('new')
  expect(readlinkSync(dist)).toBe('releases/dist')
  expect(read(join(home, 'releases/dist'))).toEqual({'index.html': 'new'})
})

function publishText(text: string): Promise<void> {
  return publish(dist, fill({'index.html': text}))
}

/** A build that keeps nothing of an earlier one. */
function fill(files: Record<string, string>) {
  return async ({folder}: Draft) => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), {recursive: true})
    write(folder, files)
  }
}

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}

function read(folder: string): Record<string, string> {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  )
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}
