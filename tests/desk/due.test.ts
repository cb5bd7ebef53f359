import {afterEach, describe, expect, test, vi} from 'vitest'
import {listDue} from '../../src/desk/due.ts'
import {toArticle} from './example.ts'
import {makeFolder} from './folder.ts'

const archive = 'archive: https://example.org/archive'
const {text} = toArticle('It was dark.', 'body')
const archived = text.replaceAll(/^( +)(url: .*)$/gm, `$1$2\n$1${archive}`)

async function due(articles: Record<string, string>, ...args: string[]): Promise<string> {
  const files = Object.entries(articles).map(([name, content]) => [`articles/${name}.md`, content])
  vi.stubEnv('CONTENT_DIR', makeFolder(Object.fromEntries(files)))
  const {output, status} = await listDue(args)
  expect(status).toBe(0)
  return output
}

afterEach(() => vi.unstubAllEnvs())

describe('listDue(args)', () => {
  test('finds nothing where nothing is due', async () => {
    expect(await due({bridge: archived}, '--on', '2026-03-02')).toBe('✔ nothing is due on 2026-03-02')
  })

  test('lists numbers from the day of their review on, the oldest first', async () => {
    const reviewed = archived
      .replace('count: 9', 'count: 9\n    review: 2026-06-02')
      .replace('count: 40', 'count: 40\n    review: 2026-06-01')
    expect(await due({bridge: reviewed}, '--on', '2026-05-31')).toContain('nothing is due')
    const list = await due({bridge: reviewed}, '--on=2026-06-02')
    expect(list).toMatch(
      /\n +45 {2}review {3}forty {2}about 40, the observers, due 2026-06-01\n +35 {2}review {3}nine/,
    )
    expect(list).toMatch(/\nOn 2026-06-02: 2 numbers to look at again$/)
  })

  test('lists sources without an archived copy, save those that nobody read', async () => {
    const list = await due({bridge: archived.replace(`    ${archive}\n`, '')}, '--on', '2026-03-02')
    expect(list).toContain('archive  gazette  https://example.org/gazette')
    expect(list).toMatch(/On 2026-03-02: 1 source without an archived copy$/)
    const unread = archived.replace(/ {4}url: .*\n {4}archive: .*\n/, '    unread: true\n')
    expect(await due({bridge: unread}, '--on', '2026-03-02')).toContain('nothing is due')
  })

  test('finds their lines, whatever ends a line', async () => {
    const line = text.split('\n').indexOf('  gazette:') + 1
    for (const written of [text, text.replaceAll('\n', '\r\n'), text.replace('Two', 'Two\u2028')])
      expect(await due({bridge: written})).toMatch(new RegExp(`\\n +${line} {2}archive {2}gazette`))
  })

  test('lists drafts whose day has passed', async () => {
    const draft = archived.replace('authors:', 'draft: true\nauthors:')
    expect(await due({bridge: draft}, '--on', '2026-03-02')).toContain('nothing is due')
    expect(await due({bridge: draft}, '--on', '2026-03-03')).toContain(
      'draft    bridge  Two counts of one night, due 2026-03-02',
    )
  })

  test('names the files that it had to leave out', async () => {
    expect(await due({bridge: archived, river: 'x'}, '--on', '2026-03-02')).toMatch(
      /^Left out, for they have errors \(see `npm run check`\): .*river\.md\n\n✔ nothing is due on .* in the others$/,
    )
  })

  test('takes today where no day is given, and refuses what is none', async () => {
    expect(await due({bridge: archived})).toMatch(/^✔ nothing is due on \d{4}-\d\d-\d\d$/)
    await expect(listDue(['--on', '2026-02-30'])).rejects.toThrow('expected a day that exists')
  })
})
