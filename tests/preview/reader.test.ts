/** Reading for the live preview: what has not changed is not read again, and says the same. */
import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readFolder} from '../../src/loader.ts'
import {makeReader, recallReadings} from '../../src/preview/reader.ts'
import {readNoted} from '../../src/reading/folder.ts'
import {findPictureFault} from '../../src/reading/picture-file.ts'
import {readNotes} from '../../src/reading/read.ts'
import {toArticle} from '../desk/example.ts'
import {makeFolder, write} from '../desk/folder.ts'

const path = join(import.meta.dirname, '../../content/articles/nine-or-thousands.md')
const text = readFileSync(path, 'utf8')

function fileOf(value: string): VFile {
  return new VFile({path, value})
}

test('an article whose text is the same is the very same, with its messages and lists', () => {
  const read = makeReader()
  const [first, second] = [fileOf(`${text}\n[nowhere](#nowhere)\n`), fileOf(`${text}\n[nowhere](#nowhere)\n`)]
  const article = read(first)
  expect(read(second)).toBe(article)
  expect(second.messages.map(String)).toEqual(first.messages.map(String))
  expect(second.messages).not.toEqual([])
  expect(second.data.items).toBe(first.data.items)
})

test('a message that is added later is not told of the next reading', () => {
  const read = makeReader()
  const first = fileOf(text)
  read(first)
  first.message('a link from elsewhere')
  const second = fileOf(text)
  read(second)
  expect(second.messages).toEqual([])
})

test('another text, and a picture that has come or gone, are read anew', () => {
  const folder = makeFolder({})
  const show = () => {
    const file = new VFile({
      path: join(folder, 'article.md'),
      value: `${text}\n![A bridge, half built](bridge.svg)\n`,
    })
    file.data.findPictureFault = (src) => findPictureFault(folder, src)
    read(file)
    return file.messages.join()
  }
  const read = makeReader()
  expect(show()).toContain('a file that exists')
  write(folder, {'bridge.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>'})
  expect(show()).not.toContain('a file that exists')
  rmSync(join(folder, 'bridge.svg'))
  expect(show()).toContain('a file that exists')
})

test('what another command has read is the same as what the preview reads', async () => {
  const body = 'See [the river](gone.md). It was dark.[^moon]'
  const folder = makeFolder({'article.md': toArticle(body, 'body').text, 'broken.md': 'No article.'})
  const noted = () => readNoted(folder, {code: 'code', publicDir: folder, read: readNotes})
  await noted()
  const readings = await recallReadings(await noted())
  expect([...readings.keys()]).toEqual([join(folder, 'article.md')])
  const tell = (reader: ReturnType<typeof makeReader>) =>
    readFolder(folder, folder, reader).files.map(({messages, data: {items, ...data}}) => ({
      ...{messages, data, items: items?.()},
    }))
  expect(tell(makeReader(readings))).toEqual(tell(makeReader()))
  expect(readings.get(join(folder, 'article.md'))?.messages.join()).toContain('moon')
})
