/** Whatever stands in the folder, an editor gets a sentence and never a stack trace. */
import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readArticles, readFolder} from '../../src/loader.ts'
import {report} from '../../src/markdown/report.ts'
import {readNoted} from '../../src/reading/folder.ts'
import {readNotes} from '../../src/reading/read.ts'
import {toArticle} from './example.ts'
import {makeFolder} from './folder.ts'

const {text: sound} = toArticle('It was dark.', 'body')

/** What is told of the files of a folder: the reasons, by file name. */
function check(files: Record<string, string | Uint8Array>) {
  const folder = makeFolder(files)
  return tell(readArticles(folder, folder).files)
}

function tell(files: ReturnType<typeof readArticles>['files']) {
  return Object.fromEntries(
    files.map(({basename, messages}) => [basename, messages.map(({reason}) => reason)]),
  )
}

test('an empty file wants front matter', () => {
  expect(check({'articles/a.md': ''})['a.md']).toEqual([
    expect.stringMatching(/^Missing front matter, expected `---` on the first line/),
  ])
})

test('a file of white space wants it too', () => {
  expect(check({'articles/a.md': '\n \n'})['a.md']).toHaveLength(1)
})

test('a picture with the name of an article is no text', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
  expect(check({'articles/a.md': png})['a.md']).toEqual(['Unreadable file, expected text in UTF-8'])
})

test('UTF-16 is not UTF-8', () => {
  const bytes = Buffer.from(`\ufeff${sound}`, 'utf16le')
  expect(check({'articles/a.md': bytes})['a.md']).toEqual(['Unreadable file, expected text in UTF-8'])
})

test('a zero byte is no text', () => {
  const files = {'articles/a.md': sound.replace('dark', 'da\0rk')}
  expect(check(files)['a.md']).toEqual(['Unreadable file, expected text in UTF-8'])
})

test('line ends of Windows and a byte order mark are no mistakes, and places stay true', () => {
  const windows = `\ufeff${toArticle('See [it](#no).', 'body').text.replaceAll('\n', '\r\n')}`
  const folder = makeFolder({'articles/a.md': sound.replaceAll('\n', '\r\n'), 'articles/b.md': windows})
  const {files} = readArticles(folder, folder)
  expect(files[0]?.messages).toEqual([])
  const line = windows.split('\r\n').findIndex((row) => row.includes('#no')) + 1
  expect(files[1]?.messages.map((message) => [message.line, message.column])).toEqual([[line, 5]])
})

test('line ends of an old Mac are told', () => {
  expect(check({'articles/a.md': sound.replaceAll('\n', '\r')})['a.md']).toEqual([
    'Unreadable file, expected line ends of the kind LF: a carriage return stands alone',
  ])
})

test('an article of two megabytes is an article', () => {
  const paragraph = `${'The ministry and the observers speak of the bridge. '.repeat(20)}\n\n`
  const text = `${sound}\n${paragraph.repeat(2000)}`
  expect(text.length).toBeGreaterThan(2_000_000)
  expect(check({'articles/a.md': text})['a.md']).toEqual([])
}, 60_000)

test('ten thousand mistakes are a report that can be read', () => {
  const folder = makeFolder({'articles/a.md': `${sound}\n${'[x](#no)\n\n'.repeat(10_000)}`})
  const text = report(readArticles(folder, folder).files)
  expect(text.split('\n').length).toBeLessThan(200)
  expect(text).toMatch(/… and 9,950 more in this file\n\nWhy it matters:\n.*\n\n✖ 10,000 errors$/)
}, 60_000)

/** Read a folder as checks and builds do, and files besides whatever they are called. */
function readWanted(folder: string, wanted: string[]) {
  return readNoted(folder, {code: 'code', publicDir: folder, wanted, read: readNotes})
}

test('a file that vanishes while the folder is read is told', async () => {
  const folder = makeFolder({'a.md': sound})
  const {files} = await readWanted(folder, ['gone.md'])
  expect(tell(files)['gone.md']).toEqual([
    'Unreadable file, expected it to stay where it is: it vanished while it was being read',
  ])
  expect(files.flatMap(({data}) => data.note?.article?.head.id ?? [])).toEqual(['a'])
})

test('a folder with the name of an article is told', () => {
  const folder = makeFolder({'a.md': sound})
  mkdirSync(join(folder, 'b.md'))
  expect(tell(readFolder(folder, folder).files)['b.md']).toEqual([
    'Unreadable file, expected text in UTF-8: it is a folder',
  ])
})

test.skipIf(process.platform === 'win32')('a link that leads back to itself is told', () => {
  const folder = makeFolder({'a.md': sound})
  symlinkSync('b.md', join(folder, 'b.md'))
  expect(tell(readFolder(folder, folder).files)['b.md']).toEqual([
    'Unreadable file, expected a file: it is a link that leads back to itself',
  ])
})

test('two files with one name in different cases are told, each beside the other', async () => {
  const folder = makeFolder({'bridge.md': sound})
  // Not every disk can hold both, so the second is only wanted.
  const {files} = await readWanted(folder, ['Bridge.md'])
  const [upper, lower] = [tell(files)['Bridge.md'], tell(files)['bridge.md']]
  expect(upper?.at(-1)).toMatch(/^Unexpected file name `Bridge\.md` beside `bridge\.md`, expected another/)
  expect(lower?.at(-1)).toMatch(/^Unexpected file name `bridge\.md` beside `Bridge\.md`, expected another/)
})

test('a name that cannot be an address is told with one that can', () => {
  expect(check({'articles/Zwei Zähler.md': sound})['Zwei Zähler.md']).toEqual([
    expect.stringMatching(/, such as `zwei-zahler\.md`$/),
  ])
})

test.each([
  ['quotes within quotes', '>'.repeat(3000)],
  ['quotes within quotes, with blanks', '> '.repeat(100_000)],
  ['lists within lists', '- '.repeat(100_000)],
  ['numbered lists within lists', '1. '.repeat(100_000)],
  [
    'lists within lists, a line each',
    Array.from({length: 300}, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
  ],
])('%s without end are told, with their line', (_name, text) => {
  const folder = makeFolder({'articles/a.md': `${sound}\n${text} x\n`})
  const [message, ...others] = readArticles(folder, folder).files[0]?.messages ?? []
  expect(others).toEqual([])
  expect(message?.reason).toBe('Unreadable file, expected lists and quotes that are less deeply nested')
  expect(message?.line).toBeGreaterThan(sound.split('\n').length - 1)
})

test.each([
  '[',
  '![',
  '](',
  '[a](',
  '[a]: ',
  '*',
  '***a',
  '_a',
  '~~',
  '[^1]',
])('a hundred thousand times `%s` is told before a parser loses itself in it', (text) => {
  expect(check({'articles/a.md': `${sound}\n${text.repeat(100_000)}\n`})['a.md']).toEqual([
    'Unreadable file, expected fewer than 5000 brackets and stars in one paragraph',
  ])
})

test('a long table, a long list and many paragraphs with brackets are no tangle', () => {
  const row = '| [a](https://example.org/) | *b* |\n'
  const text = `| a | b |\n| - | - |\n${row.repeat(2000)}\n${'- [a](https://example.org/) *b*\n'.repeat(2000)}`
  expect(check({'articles/a.md': `${sound}\n${text}`})['a.md']).toEqual([])
}, 60_000)

test('front matter nested without end, and with more keys than anybody writes, is told', () => {
  const front = (yaml: string) => `---\ntitle: T\n${yaml}---\n\nText.\n`
  for (const yaml of [
    `x: ${'['.repeat(100_000)}\n`,
    `x: ${'{a: '.repeat(50_000)}\n`,
    `x: ${'- '.repeat(50_000)}a\n`,
  ])
    expect(check({'articles/a.md': front(yaml)})['a.md']?.length).toBeGreaterThan(0)
  const keys = Array.from({length: 20_000}, (_, at) => `k${at}: x\n`).join('')
  expect(check({'articles/a.md': front(keys)})['a.md']?.length).toBeGreaterThan(20_000)
}, 60_000)

test('ten thousand files that are no articles are passed by', () => {
  const others = Array.from({length: 10_000}, (_, at) => [`articles/${at}.txt`, 'x'] as const)
  expect(check({...Object.fromEntries(others), 'articles/a.md': sound})).toEqual({'a.md': []})
}, 60_000)
