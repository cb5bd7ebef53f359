import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {beforeEach, describe, expect, test, vi} from 'vitest'
import {tellChanges} from '../../src/desk/changes.ts'
import {checkArticles} from '../../src/desk/check.ts'
import {listDue} from '../../src/desk/due.ts'
import {ruleNames} from '../../src/markdown/rules.ts'
import {toArticle} from './example.ts'
import {makeFolder} from './folder.ts'

const files = {
  'articles/bridge.md': toArticle('See [it](#no), 100%.', 'body').text,
  'articles/river.md': toArticle('It was dark.[^moon]', 'body').text,
  'articles/silent.md': toArticle('<!-- lint ignore footnote: it comes -->\nIt was dark.[^moon]', 'body')
    .text,
  'articles/village.md': toArticle('See [the bridge](bridge.md).', 'body').text,
}
const draft = toArticle('See [it](#no).', 'body').text.replace('authors:', 'draft: true\nauthors:')

let folder = ''
beforeEach(() => {
  folder = makeFolder(files)
  vi.stubEnv('CONTENT_DIR', folder)
  return () => vi.unstubAllEnvs()
})

describe('checkArticles(args)', () => {
  test('reports all articles of CONTENT_DIR, and fails where a build would', async () => {
    const {output, status} = await checkArticles([])
    expect(status).toBe(1)
    expect(output).toContain(join(folder, 'articles/bridge.md'))
    expect(output).toMatch(/✖ 1 error, ⚠ 1 warning in 2 files; 1 warning silenced: footnote \(it comes\)$/)
  })

  test('reports named files alone, and knows what stands beside them', async () => {
    expect(await checkArticles([join(folder, 'articles/village.md')])).toEqual({
      output: '✔ 1 article, nothing to mend',
      status: 0,
    })
    expect((await checkArticles(['bridge.md'])).status).toBe(1)
  })

  test('lets warnings pass, save with --strict', async () => {
    expect((await checkArticles(['river.md'])).status).toBe(0)
    expect((await checkArticles(['river.md', '--strict'])).status).toBe(1)
    expect((await checkArticles(['silent.md', '--strict'])).status).toBe(0)
  })

  test('lets errors of drafts pass, as a build does', async () => {
    vi.stubEnv('CONTENT_DIR', makeFolder({'articles/a.md': draft}))
    expect(await checkArticles([])).toMatchObject({
      status: 0,
      output: expect.stringContaining('(in a draft, which'),
    })
    expect((await checkArticles(['--strict'])).status).toBe(1)
  })

  test('writes annotations of GitHub', async () => {
    const line = (files['articles/bridge.md'].split('\n').findIndex((row) => row.includes('#no')) ?? 0) + 1
    const path = join(folder, 'articles/bridge.md')
    const [first] = (await checkArticles(['--format', 'github'])).output.split('\n')
    expect(first).toMatch(
      `::error file=${path},line=${line},endLine=${line},col=5,endColumn=13,title=link::Unexpected link to`,
    )
  })

  test('writes JSON, with what was silenced', async () => {
    const json = JSON.parse((await checkArticles(['--format', 'json'])).output)
    expect(json).toMatchObject({errors: 1, warnings: 1})
    expect(json.files).toHaveLength(4)
    expect(json.files[0].problems[0]).toMatchObject({
      severity: 'error',
      rule: 'link',
      column: 5,
      endColumn: 14,
    })
    expect(json.files[2].silenced[0]).toMatchObject({rule: 'footnote', because: 'it comes'})
  })

  test('writes SARIF, with every rule', async () => {
    const {version, runs} = JSON.parse((await checkArticles(['--format=sarif'])).output)
    expect(version).toBe('2.1.0')
    expect(runs[0].tool.driver.rules.map(({id}: {id: string}) => id)).toEqual(ruleNames)
    const [error, warning, silenced] = runs[0].results
    expect(error).toMatchObject({ruleId: 'link', ruleIndex: ruleNames.indexOf('link'), level: 'error'})
    expect(error.locations[0].physicalLocation.region).toMatchObject({startColumn: 5, endColumn: 14})
    expect(warning.suppressions).toBeUndefined()
    expect(silenced.suppressions).toEqual([{kind: 'inSource', justification: 'it comes'}])
  })

  test('refuses what it does not understand, and says what it does', async () => {
    await expect(checkArticles(['--fromat', 'json'])).rejects.toThrow('did you mean `--format`?')
    await expect(checkArticles(['--format', 'xml'])).rejects.toThrow(
      'expected one of `text`, `github`, `sarif`, `json`',
    )
    await expect(checkArticles(['brigde.md'])).rejects.toThrow(
      'Unexpected file `brigde.md`, expected one that exists',
    )
    await expect(checkArticles([folder])).rejects.toThrow('expected a file, such as')
  })

  test('refuses a folder that is not there: it would look as if all was well', async () => {
    vi.stubEnv('CONTENT_DIR', join(folder, 'contnet'))
    await expect(checkArticles([])).rejects.toThrow('Unexpected CONTENT_DIR, expected a folder')
    vi.stubEnv('CONTENT_DIR', makeFolder({articles: 'a file'}))
    for (const command of [checkArticles, tellChanges, listDue])
      await expect(async () => command([])).rejects.toThrow('Unexpected CONTENT_DIR, expected a folder')
  })
})

test('the command ends with the status, its report on stdout', () => {
  const root = join(import.meta.dirname, '../..')
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'src/cli/check.ts'), ...args], {
      cwd: root,
      encoding: 'utf8',
      env: {...process.env, CONTENT_DIR: folder},
    })
  expect(run()).toMatchObject({status: 1, stderr: '', stdout: expect.stringContaining('✖ 1 error')})
  expect(run('village.md')).toMatchObject({status: 0, stdout: '✔ 1 article, nothing to mend\n'})
  expect(run('--strict', '--nonsense')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^Unexpected option `--nonsense`\n\nnpm run check/),
  })
}, 60_000)
