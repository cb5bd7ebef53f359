/** Reading a folder whose files have been read before: only what has changed is read, and all says the same. */
import {globSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, test, vi} from 'vitest'
import {openStore} from '../../src/cli/store.ts'
import {readNoted} from '../../src/reading/folder.ts'
import {readNotes} from '../../src/reading/read.ts'
import {toArticle} from '../desk/example.ts'
import {makeFolder, write} from '../desk/folder.ts'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>'
const files = {
  'bridge.md': toArticle('![A bridge](bridge.svg)\n\nSee [the river](river.md).', 'body').text,
  'bridge.svg': drawing,
  'river.md': toArticle('It was dark.[^moon]', 'body').text,
  'silent.md': toArticle('<!-- lint ignore footnote: it comes -->\nIt was dark.[^moon]', 'body').text,
}

let folder = ''
beforeEach(() => {
  folder = makeFolder(files)
})

/** Read it once more. @returns what was read anew, and what is told of every file */
async function readOnce(code = 'code') {
  const read = vi.fn(readNotes)
  const {files: told} = await readNoted(folder, {code, publicDir: folder, read})
  return {
    fresh: read.mock.calls.flatMap(([{names}]) => names),
    told: told.map(({messages, data: {silenced, isDraft, siteLinks}}) => ({
      ...{messages, silenced, isDraft, siteLinks},
    })),
  }
}

test('what has not changed is not read again, and says the same', async () => {
  const first = await readOnce()
  expect(first.fresh).toEqual(['bridge.md', 'river.md', 'silent.md'])
  expect(first.told.map(({messages}) => messages.length)).toEqual([0, 1, 0])
  expect(first.told[2]?.silenced?.[0]?.message).toMatchObject({line: 65, ruleId: 'footnote'})
  expect(await readOnce()).toEqual({fresh: [], told: first.told})
})

test('a text, a picture and our code are read anew when they have changed', async () => {
  await readOnce()
  write(folder, {'river.md': `${files['river.md']}\nAnd cold.\n`})
  expect((await readOnce()).fresh).toEqual(['river.md'])
  write(folder, {'bridge.svg': drawing.replace('/>', '><script/></svg>')})
  const {fresh, told} = await readOnce()
  expect(fresh).toEqual(['bridge.md'])
  expect(told[0]?.messages.join()).toContain('without `script`')
  expect((await readOnce('other code')).fresh).toEqual(['bridge.md', 'river.md', 'silent.md'])
})

test('a link to an article that has gone is told, though its own file is as it was', async () => {
  await readOnce()
  rmSync(join(folder, 'river.md'))
  const {fresh, told} = await readOnce()
  expect(fresh).toEqual([])
  expect(told[0]?.messages.join()).toContain('Unexpected link to `river.md`')
})

test('what was kept may be damaged or gone', async () => {
  const {told} = await readOnce()
  const store = openStore('read', folder)
  for (const path of globSync('articles/*', {cwd: store})) rmSync(join(store, path))
  expect(await readOnce()).toEqual({fresh: ['bridge.md', 'river.md', 'silent.md'], told})
  writeFileSync(join(store, 'notes.json'), '[{')
  expect(await readOnce()).toEqual({fresh: ['bridge.md', 'river.md', 'silent.md'], told})
})

test('where nothing can be kept, all is read each time', async () => {
  const store = openStore('read', folder)
  rmSync(store, {recursive: true})
  writeFileSync(store, 'no folder')
  const {told} = await readOnce()
  expect(await readOnce()).toEqual({fresh: ['bridge.md', 'river.md', 'silent.md'], told})
  rmSync(store)
})

test('what nobody has asked for in a month is removed', async () => {
  const long = new Date(Date.now() - 31 * 24 * 3_600_000)
  const old = openStore('read', join(folder, 'gone'))
  utimesSync(old, long, long)
  openStore('read', folder)
  expect(globSync(old)).toEqual([])
})
