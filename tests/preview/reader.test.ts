/** Reading for the live preview: what has not changed is not read again, and says the same. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {makeReader} from '../../src/preview/reader.ts'

const path = join(import.meta.dirname, '../../content/articles/nine-or-thousands.md')
const text = readFileSync(path, 'utf8')

function fileOf(value: string, fault?: string): VFile {
  const file = new VFile({path, value})
  file.data.findPictureFault = () => fault
  return file
}

test('an article whose text is the same is the very same, with its messages and lists', () => {
  const read = makeReader()
  const [first, second] = [fileOf(`${text}\n[nowhere](#nowhere)\n`), fileOf(`${text}\n[nowhere](#nowhere)\n`)]
  const article = read(first)
  expect(read(second)).toBe(article)
  expect(second.messages.map(String)).toEqual(first.messages.map(String))
  expect(second.messages).not.toEqual([])
  expect(second.data.items).toEqual(first.data.items)
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
  const read = makeReader()
  const shown = `${text}\n![A bridge, half built](bridge.jpg)\n`
  const missing = fileOf(shown, 'a file that exists beside the article')
  read(missing)
  expect(missing.messages.join()).toContain('a file that exists')
  const there = fileOf(shown)
  read(there)
  expect(there.messages.join()).not.toContain('a file that exists')
})
