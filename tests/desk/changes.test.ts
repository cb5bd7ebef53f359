import {execFileSync} from 'node:child_process'
import {renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {tellChanges} from '../../src/desk/changes.ts'
import {toArticle} from './example.ts'
import {makeFolder, write} from './folder.ts'

const {text: bridge} = toArticle('It was dark.', 'body')
const path = 'articles/bridge.md'
const revision = (rest: string) =>
  `revisions:\n  - { kind: correction, note: We erred., ${rest} }\n---\n\nThe min`
const revised = (text: string, rest: string) => text.replace('---\n\nThe min', revision(rest))

function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  const when = {GIT_AUTHOR_DATE: '2026-03-02T12:00:00Z', GIT_COMMITTER_DATE: '2026-03-02T12:00:00Z'}
  execFileSync('git', ['-C', folder, ...who, ...args], {env: {...process.env, ...when}, stdio: 'pipe'})
}

/** A repository in which an article was published, with CONTENT_DIR set to it. */
function publish(files: Record<string, string | Uint8Array> = {[path]: bridge}): string {
  const folder = makeFolder(files)
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message=Publish')
  git(folder, 'tag', 'published/2026-03-02')
  vi.stubEnv('CONTENT_DIR', folder)
  return folder
}

/** What is told after the article was edited. */
function edit(text: string) {
  write(publish(), {[path]: text})
  return findings()
}

function findings() {
  const {output, status} = tellChanges(['--strict', '--format', 'json'])
  return {...JSON.parse(output), status}
}

afterEach(() => vi.unstubAllEnvs())

describe('what changed', () => {
  test('nothing', () => {
    publish()
    expect(tellChanges(['--strict'])).toEqual({
      output: expect.stringMatching(
        /^✔ nothing has changed since published\/2026-03-02 \(\w{7} of 2026-03-02\)$/,
      ),
      status: 0,
    })
  })

  test('a count, told in words, old and new', () => {
    const {articles, status} = edit(bridge.replace('count: 40', 'count: 50'))
    expect(articles[0].changes).toEqual([
      {
        kind: 'figure',
        id: 'forty',
        type: 'changed',
        fields: [{name: 'count', before: 'about 40', after: 'about 50'}],
      },
    ])
    expect(status).toBe(1)
  })

  test('precision, basis, measure and period are parts of a figure', () => {
    const text = bridge
      .replace('count: 9', 'count: 9\n    precision: about\n    basis: estimated')
      .replace('measure: [killed]', 'measure: unstated\n    term: losses')
      .replace('period: 2026-02-26/2026-02-26', 'period: 2026-02/..')
    const [figure] = edit(text).articles[0].changes
    expect(figure.fields.map(({name}: {name: string}) => name)).toEqual([
      'count',
      'basis',
      'measure',
      'period',
    ])
  })

  test('what was said before by leaving it out is no change', () => {
    expect(
      edit(bridge.replace('count: 9', 'count: 9\n    precision: exact\n    basis: stated')).articles,
    ).toEqual([])
  })

  test('the status of a claim', () => {
    const {articles} = edit(bridge.replace('status=attributed', 'status=unverified'))
    expect(articles[0].changes).toEqual([
      expect.objectContaining({
        kind: 'claim',
        id: 'lost-men',
        fields: [expect.objectContaining({name: 'status'})],
      }),
    ])
    expect(articles[0].silences).toHaveLength(1)
  })

  test('sources that are new, changed or gone', () => {
    const text = bridge
      .replace('  ledger:\n', '  diary:\n')
      .replaceAll('ledger]', 'diary]')
      .replace('source: ledger', 'source: diary')
      .replace('The night at the bridge', 'A night at the bridge')
    const {articles} = edit(text)
    const sources = articles[0].changes.filter(({kind}: {kind: string}) => kind === 'source')
    expect(sources.map(({id, type}: {id: string; type: string}) => `${type} ${id}`)).toEqual([
      'changed gazette',
      'removed ledger',
      'added diary',
    ])
  })

  test('verdicts that flip, though no figure changed', () => {
    const ofArmy = bridge.replace(/(forty:.*?population: )garrison/s, '$1army')
    write(publish({[path]: ofArmy}), {[path]: ofArmy.replace('    partOf: army\n', '')})
    const {articles, status} = findings()
    expect(articles[0].changes.map(({kind}: {kind: string}) => kind)).toEqual(['population', 'verdict'])
    expect(articles[0].changes[1]).toEqual({
      kind: 'verdict',
      id: 'nine – forty',
      type: 'changed',
      fields: [{name: 'verdict', before: 'a part', after: 'different'}],
    })
    expect(status).toBe(0)
  })

  test('a revision itself', () => {
    const {articles, status} = edit(revised(bridge, 'date: 2026-03-03'))
    expect(articles[0].changes).toEqual([
      {kind: 'revision', id: '2026-03-03 correction', type: 'added', summary: 'We erred.'},
    ])
    expect(status).toBe(0)
  })
})

describe('what readers are not told', () => {
  const changed = bridge.replace('count: 40', 'count: 50')

  test('a number without a revision', () => {
    expect(edit(changed).articles[0].silences).toEqual([
      'Silent edit: figure `forty` changed, expected `- { date: …, kind: correction, at: forty, was: "about 40", note: … }` in `revisions`, dated `2026-03-02` or later.',
    ])
  })

  test('a revision that names it is enough', () => {
    expect(edit(revised(changed, 'at: forty, date: 2026-03-02')).status).toBe(0)
  })

  test('a revision of another figure is not', () => {
    expect(edit(revised(changed, 'at: nine, date: 2026-03-03')).status).toBe(1)
  })

  test('nor is one that is older than what is compared with', () => {
    const {articles} = edit(revised(changed, 'at: forty, date: 2026-03-01'))
    expect(articles[0].silences[0]).toMatch(
      /: the one dated `2026-03-01` is older than what is compared with\.$/,
    )
  })

  test('nor is one that was there before', () => {
    const old = revised(bridge, 'at: forty, date: 2026-03-02')
    write(publish({[path]: old}), {[path]: old.replace('count: 40', 'count: 50')})
    expect(findings().status).toBe(1)
  })

  test('a note or a day of review is no other figure', () => {
    const {articles, status} = edit(
      bridge.replace('count: 40', 'count: 40\n    note: By night.\n    review: 2027-01-01'),
    )
    expect(articles[0].changes[0].fields).toHaveLength(2)
    expect(status).toBe(0)
  })

  test('an address that vanished', () => {
    const renamed = bridge.replace('## Who says so', '## Who said so')
    expect(edit(renamed).articles[0].silences).toEqual([
      'Vanished address `/bridge/who-says-so/`, expected `who-says-so: who-said-so` in `redirects`.',
    ])
  })

  test('a redirect is enough, as long as it stands', () => {
    const renamed = bridge
      .replace('## Who says so', '## Who said so')
      .replace('claimants:', 'redirects: { who-says-so: who-said-so }\nclaimants:')
    expect(edit(renamed).status).toBe(0)
    write(publish({[path]: renamed}), {[path]: bridge.replace('## Who says so', '## Who said so')})
    expect(findings().articles[0].silences).toEqual([expect.stringContaining('`/bridge/who-says-so/`')])
  })

  test('a figure that is gone wants a revision of any place', () => {
    const gone = bridge
      .replace(/ {2}forty:\n( {4}.*\n)+/, '')
      .replace(':figure[about forty]{of=forty}', 'more')
      .replace('::compare[Two counts]{figures="nine forty"}\n', '')
    expect(edit(gone).articles[0].silences).toEqual([expect.stringContaining('figure `forty` is gone')])
    expect(edit(revised(gone, 'date: 2026-03-03')).status).toBe(0)
  })

  test('without --strict they are told, and fail nothing', () => {
    write(publish(), {[path]: changed})
    expect(tellChanges([])).toEqual({output: expect.stringContaining('⚠ 1 silent edit'), status: 0})
    expect(tellChanges(['--strict']).output).toContain('✖ 1 silent edit')
  })
})

describe('articles that come and go', () => {
  test('a new one', () => {
    write(publish(), {'articles/river.md': bridge})
    expect(findings()).toMatchObject({articles: [{type: 'added', changes: []}], status: 0})
  })

  test('one that is gone takes its address with it', () => {
    rmSync(join(publish(), path))
    expect(findings()).toMatchObject({
      articles: [
        {type: 'removed', silences: ['Vanished address `/bridge/`, expected a page: the file is gone.']},
      ],
      status: 1,
    })
  })

  test('one whose file was renamed is the same', () => {
    const folder = publish()
    renameSync(join(folder, path), join(folder, 'articles/crossing.md'))
    write(folder, {'articles/crossing.md': bridge.replace('count: 40', 'count: 50')})
    const [article, ...others] = findings().articles
    expect(others).toEqual([])
    expect(article.renamedFrom).toMatch(/bridge\.md$/)
    expect(article.changes).toHaveLength(1)
    expect(article.silences).toEqual([
      expect.stringContaining('expected the file to keep its name, `bridge.md`'),
    ])
  })

  test('a draft was never published', () => {
    const draft = bridge.replace('authors:', 'draft: true\nauthors:')
    write(publish({[path]: draft}), {[path]: bridge.replace('count: 40', 'count: 50')})
    expect(findings().status).toBe(0)
  })

  test('an article that becomes a draft vanishes', () => {
    expect(edit(bridge.replace('authors:', 'draft: true\nauthors:'))).toMatchObject({
      articles: [{silences: ['Vanished address `/bridge/`, expected a page: a draft is not published.']}],
    })
  })

  test('one that did not parse then is compared as far as can be', () => {
    const broken = bridge
      .replace('title: Two', 'title: Two: ')
      .replace('status=attributed', 'status=unverified')
    write(publish({[path]: broken}), {[path]: bridge})
    const {articles} = findings()
    expect(articles[0].notes).toEqual([
      'As it was then, the front matter cannot be read: claims and sections are compared alone.',
    ])
    expect(articles[0].changes).toEqual([expect.objectContaining({kind: 'claim', id: 'lost-men'})])
  })

  test('a figure that cannot be read now is neither new nor gone', () => {
    const {articles} = edit(bridge.replace('count: 40', 'count: forty').replace('count: 9', 'count: 8'))
    expect(articles[0].notes).toEqual(['As it is now, `forty` cannot be read, and is not compared.'])
    expect(articles[0].changes.map(({id}: {id: string}) => id)).toEqual(['nine'])
  })

  test('a binary file is no reason to fail', () => {
    write(publish({[path]: Uint8Array.from([0, 255, 254, 0])}), {[path]: bridge})
    expect(findings().articles[0].notes).toHaveLength(1)
  })
})

describe('what is compared with', () => {
  test('a reference that is named', () => {
    const folder = publish()
    write(folder, {[path]: bridge.replace('count: 40', 'count: 50')})
    git(folder, 'commit', '--quiet', '--all', '--message=Edit')
    expect(JSON.parse(tellChanges(['--since', 'HEAD', '--format=json']).output).articles).toEqual([])
    expect(JSON.parse(tellChanges(['--since', 'HEAD~1', '--format=json']).output).articles).toHaveLength(1)
  })

  test('the last tag of publication, and main where there is none', () => {
    const folder = publish()
    expect(findings().reference).toMatchObject({name: 'published/2026-03-02', date: '2026-03-02'})
    git(folder, 'tag', '--delete', 'published/2026-03-02')
    expect(findings().reference.name).toBe('main')
  })

  test('a folder inside of a repository', () => {
    const folder = publish({[`news/${path}`]: bridge, 'README.md': 'x'})
    vi.stubEnv('CONTENT_DIR', join(folder, 'news'))
    write(folder, {[`news/${path}`]: bridge.replace('count: 40', 'count: 50')})
    expect(findings().articles).toHaveLength(1)
  })

  test('a name that git does not know', () => {
    publish()
    expect(() => tellChanges(['--since', 'last-week'])).toThrow(
      'Unexpected `last-week` for `--since`, expected a tag, a branch or a commit',
    )
    expect(() => tellChanges(['--since', '--output=x'])).toThrow()
  })

  test('a shallow clone says how to get the rest', () => {
    const folder = publish()
    git(folder, 'commit', '--quiet', '--allow-empty', '--message=More')
    git(folder, 'branch', '--move', 'work')
    const clone = join(makeFolder({}), 'clone')
    git(folder, 'clone', '--quiet', '--depth=1', '--no-tags', `file://${folder}`, clone)
    git(clone, 'branch', '--unset-upstream')
    vi.stubEnv('CONTENT_DIR', clone)
    expect(() => tellChanges([])).toThrow(/`git fetch --unshallow --tags` gets the rest$/)
  })

  test('a repository without commits, and a folder without a repository', () => {
    const folder = makeFolder({[path]: bridge})
    vi.stubEnv('CONTENT_DIR', folder)
    expect(() => tellChanges([])).toThrow('git says “not a git repository')
    git(folder, 'init', '--quiet', '--initial-branch=main')
    expect(() => tellChanges([])).toThrow('found no tag `published/…`, no `origin/main` and no `main`')
  })

  test('a computer without git', () => {
    publish()
    vi.stubEnv('PATH', '')
    expect(() => tellChanges([])).toThrow('`git` is not installed')
  })
})

test('Markdown for a pull request: text means nothing to it', () => {
  write(publish(), {[path]: bridge.replace('title: The night at the bridge', 'title: A *night* | <b>')})
  const {output} = tellChanges(['--format', 'markdown'])
  expect(output).toContain(
    '| changed source | `gazette` | title | The night at the bridge | A \\*night\\* \\| \\<b\\> |',
  )
})

test('the terminal shows long values as far as they differ', () => {
  const words = 'so '.repeat(40)
  const long = (end: string) => bridge.replace('count: 40', `count: 40\n    note: ${words}${end}`)
  write(publish({[path]: long('before')}), {[path]: long('after')})
  expect(tellChanges([]).output).toContain('note  …so so so so so before → …so so so so so after')
})
