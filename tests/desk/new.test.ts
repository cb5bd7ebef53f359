import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test, vi} from 'vitest'
import {collections, knownKeys} from '../../src/article/schema.ts'
import {makeArticle} from '../../src/desk/new.ts'
import {readArticles} from '../../src/loader.ts'
import {makeFolder, write} from './folder.ts'

let folder = ''
beforeEach(() => {
  folder = makeFolder({})
  vi.stubEnv('CONTENT_DIR', folder)
  return () => vi.unstubAllEnvs()
})

const text = (name: string) => readFileSync(join(folder, `articles/${name}.md`), 'utf8')

describe('makeArticle(args)', () => {
  test('makes a draft in which there is nothing to mend', () => {
    const {output, status} = makeArticle(['bridge-at-night'])
    expect([output, status]).toEqual([expect.stringContaining('articles/bridge-at-night.md: a draft'), 0])
    const {files, articles} = readArticles(folder, folder)
    expect(files.flatMap(({messages}) => messages.map(String))).toEqual([])
    expect(articles).toMatchObject([{id: 'bridge-at-night', title: 'Bridge at night', draft: true}])
  })

  test('takes any title', () => {
    makeArticle(['bridge', '--title', 'Two counts: "nine" & #40'])
    expect(readArticles(folder, folder).articles[0]?.title).toBe('Two counts: "nine" & #40')
    expect(() => makeArticle(['river', '--title', 'x'.repeat(111)])).toThrow(
      'Unexpected title of 111 characters',
    )
    expect(() => makeArticle(['river', '--title', ' '])).toThrow('Unexpected title of 0 characters')
  })

  test('never writes over a file, whatever its case', () => {
    makeArticle(['bridge'])
    write(folder, {'articles/River.md': 'mine'})
    const before = text('bridge')
    expect(() => makeArticle(['bridge'])).toThrow('articles/bridge.md` exists')
    expect(() => makeArticle(['river'])).toThrow('articles/River.md` exists')
    expect(text('bridge')).toBe(before)
  })

  test('refuses a name that cannot be an address', () => {
    expect(() => makeArticle(['Zwei Zähler'])).toThrow('such as `zwei-zahler`')
    expect(() => makeArticle(['feed'])).toThrow('`/feed/` is a page of the site')
    expect(() => makeArticle(['../bridge'])).toThrow('Unexpected name')
    expect(() => makeArticle([])).toThrow('Expected one name')
    expect(() => makeArticle(['two', 'names'])).toThrow('Expected one name')
  })

  test('says what is in the way of the folder', () => {
    mkdirSync(join(folder, 'articles'))
    expect(makeArticle(['bridge.md']).output).toContain('bridge.md')
  })
})

describe('the template', () => {
  const template = readFileSync(join(import.meta.dirname, '../../src/desk/new/article.md'), 'utf8')
  const lines = template.split('\n').slice(1, template.split('\n').indexOf('---', 1))
  /** Keys that an article can have, those of entries included. */
  const keys = [
    ...knownKeys([]),
    ...collections.flatMap((name) => knownKeys([name, 'x'])),
    ...knownKeys(['revisions', 0]),
  ]

  test.each([...new Set(keys)])('has `%s`, under a comment', (key) => {
    const at = lines.findIndex((line) => new RegExp(`^(# +)?( {4}# | {4}|#? *(- )?)?${key}:`).test(line))
    expect(at).toBeGreaterThan(0)
    expect(lines[at - 1]).toMatch(/^ *#/)
  })
})
