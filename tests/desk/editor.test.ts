/** What an editor shows while an article is written: asked of remark's language server, over its protocol. */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/markdown/parse.ts'
import {Client, type Diagnostic} from './client.ts'
import {toArticle} from './example.ts'

const root = join(import.meta.dirname, '../..')
const path = 'content/articles/bridge.md'
const {text: sound} = toArticle('It was dark.', 'body')
const {text: wrong} = toArticle('It was dark.[^moon] See [it](#lost-man).', 'body')

/** A server that has been told where it is. */
async function start() {
  const client = new Client(process.execPath, [join(root, 'src/cli/language-server.ts'), '--stdio'], root)
  const rootUri = pathToFileURL(root).href
  await client.request('initialize', {processId: null, rootUri, capabilities: {}})
  client.notify('initialized', {})
  return client
}

/** Show a text to the server, as an editor does when a file is opened. */
async function open(client: Client, name: string, text: string): Promise<Diagnostic[]> {
  const uri = toUri(name)
  const diagnostics = client.diagnostics(uri)
  client.notify('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version: 1, text}})
  return await diagnostics
}

function toUri(name: string): string {
  return pathToFileURL(join(root, name)).href
}

/** `12:5-12:9 link`, counted from 1 as in the report. */
function tell({range: {start, end}, code}: Diagnostic): string {
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${code}`
}

describe('the language server', () => {
  test('shows our messages at our lines, and none when they are mended', async () => {
    const client = await start()
    const found = await open(client, path, wrong)
    const line = wrong.split('\n').findIndex((row) => row.includes('moon')) + 1
    expect(found.map(tell).sort()).toEqual([`${line}:1-${line}:25 footnote`, `${line}:25-${line}:40 link`])
    const link = found.find(({code}) => code === 'link')
    expect(link).toMatchObject({severity: 1, source: 'article'})
    expect(link?.message).toMatch(/^Unexpected link to `#lost-man`, expected .*did you mean `lost-men`\?/)
    expect(link?.codeDescription?.href).toBe(`${toUri('content/README.md')}#link`)
    expect(found.find(({code}) => code === 'footnote')?.severity).toBe(2)

    const diagnostics = client.diagnostics(toUri(path))
    const textDocument = {uri: toUri(path), version: 2}
    client.notify('textDocument/didChange', {textDocument, contentChanges: [{text: sound}]})
    expect(await diagnostics).toEqual([])
  }, 60_000)

  test('says the same as the check', async () => {
    const text = toArticle(
      '# One\n\n::compare [x]{y}\n\n<b>x</b>\n\n<!-- lint ignore footnote: it comes -->\nx[^y]',
      'body',
    ).text.replace('count: 40', 'count: forty')
    const file = new VFile({path, value: text})
    parseArticle(file)
    const found = await open(await start(), path, text)
    expect(found.map(({message}) => message).sort()).toEqual(
      file.messages.map(({reason, note}) => `${reason}\n${note}`).sort(),
    )
  }, 60_000)

  test('puts a slip right at a keystroke', async () => {
    const client = await start()
    const text = sound
      .replace('by=ministry', 'by=minstry')
      .replace('figures="nine forty"', 'figures="nine fourty"')
    const diagnostics = await open(client, path, text.replace('standfirst:', 'standfrist:'))
    const actions = await client.request('textDocument/codeAction', {
      textDocument: {uri: toUri(path)},
      range: {start: {line: 0, character: 0}, end: {line: 99, character: 0}},
      context: {diagnostics},
    })
    expect((actions as {title: string}[]).map(({title}) => title).sort()).toEqual([
      'Replace `by=minstry` with `by=ministry`',
      'Replace `figures="nine fourty"` with `figures="nine forty"`',
      'Replace `standfrist` with `standfirst`',
    ])
  }, 60_000)

  test('says nothing of a file that is no article', async () => {
    expect(await open(await start(), 'content/README.md', 'No front matter, and <b>HTML</b>.')).toEqual([])
  }, 60_000)

  test('never lays a text out anew', async () => {
    const client = await start()
    await open(client, path, sound)
    const options = {tabSize: 2, insertSpaces: true}
    expect(
      await client.request('textDocument/formatting', {textDocument: {uri: toUri(path)}, options}),
    ).toBeNull()
  }, 60_000)
})

test('an editor whose Node cannot read TypeScript gets the same plugins', () => {
  const config = pathToFileURL(join(root, '.remarkrc.mjs')).href
  const script = `import(${JSON.stringify(config)}).then(({default: {plugins}}) => console.log(plugins.length))`
  const run = (...options: string[]) =>
    spawnSync(process.execPath, [...options, '--eval', script], {cwd: root, encoding: 'utf8'})
  const without = run('--no-experimental-strip-types')
  expect(Number(without.stdout)).toBeGreaterThan(20)
  expect(without.stdout).toBe(run().stdout)
}, 60_000)

describe('the snippets', () => {
  const snippets: Record<string, {prefix: string; body: string[]}> = JSON.parse(
    readFileSync(join(root, '.vscode/article.code-snippets'), 'utf8'),
  )

  /** A snippet as it is when its defaults are taken. */
  function expand(prefix: string): string {
    const body = Object.values(snippets).find((snippet) => snippet.prefix === prefix)?.body ?? []
    return body
      .join('\n')
      .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-03-02')
      .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
      .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
      .replaceAll('$0', '')
  }

  test('make an article together, without an error', () => {
    const facets = 'measure: [killed], place: region, period: 2025/.., asOf: 2026-02-01'.replace(
      '2025/',
      '2025-08/',
    )
    const figure = (count: number) =>
      `{ by: ministry, source: gazette, count: ${count}, population: army, ${facets} }`
    const text = [
      expand('article')
        .replace(/---\n\n$/, '')
        .trimEnd(),
      `claimants:\n${expand('claimant')}`,
      `sources:\n${expand('source')}`,
      `populations:\n  army: { name: the army }\n${expand('population')}`,
      `places:\n  region: { name: the region }\n${expand('place')}`,
      `figures:\n  few: ${figure(9)}\n  many: ${figure(90)}\n${expand('record')}`,
      `revisions:\n${expand('revision')}`,
      '---\n',
      ...['figure', 'cite', 'compare', 'claim', 'ignore'].map((prefix) => `${expand(prefix)}\n`),
    ].join('\n')
    const file = new VFile({path: 'x.md', value: text})
    parseArticle(file)
    expect(file.messages.filter(({fatal}) => fatal).map(String)).toEqual([])
    expect(file.data.matter?.ids('figures')).toEqual(['few', 'many', 'ministry-nine'])
    expect(Object.keys(snippets)).toHaveLength(12)
  })
})
