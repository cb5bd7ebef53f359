/** The report with its excerpts: every article in `fixtures/reports` beside what is told of it. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/markdown/parse.ts'
import {error} from '../../src/markdown/problem.ts'
import {report} from '../../src/markdown/report.ts'
import {expectGolden} from '../golden.ts'
import {toArticle} from './example.ts'

const folder = join(import.meta.dirname, 'fixtures/reports')

function parse(path: string, value: string): VFile {
  const file = new VFile({path, value})
  parseArticle(file)
  return file
}

for (const name of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
  test(name.replace('.md', '').replaceAll('-', ' '), () => {
    const file = parse(name, readFileSync(join(folder, name), 'utf8'))
    expectGolden(`${report([file])}\n`, join(folder, name.replace('.md', '.txt')))
  })
}

describe('report(files, options)', () => {
  const links = (count: number) => Array.from({length: count}, (_, at) => `[x](#no-${at})`).join('\n\n')

  test('is empty where there is nothing to say', () => {
    expect(report([parse('bridge.md', toArticle('It was dark.', 'body').text)])).toBe('')
  })

  test('shows fifty problems of a file, and says how many it left out', () => {
    const file = new VFile({path: 'bridge.md', value: 'word\n'.repeat(10_000)})
    for (let line = 1; line <= 10_000; line++) error(file, 'link', {line, column: 1}, 'Unexpected word')
    const text = report([file])
    expect(text.match(/ error /g)).toHaveLength(50)
    expect(text).toContain('\n… and 9,950 more in this file\n')
    expect(text.endsWith('\n\n✖ 10,000 errors')).toBe(true)
  })

  test('leaves out warnings before errors', () => {
    const warnings = Array.from({length: 60}, () => 'Dark.[^no]').join('\n\n')
    const file = parse('bridge.md', toArticle(`${warnings}\n\n${links(3)}`, 'body').text)
    const text = report([file], {most: 5})
    expect(text.match(/ error /g)).toHaveLength(3)
    expect(text.match(/ warning /g)).toHaveLength(2)
    expect(text).toContain('✖ 3 errors, ⚠ 60 warnings')
  })

  test('counts over all files', () => {
    const files = ['a.md', 'b.md'].map((name) => parse(name, toArticle(links(1), 'body').text))
    expect(report(files)).toMatch(/✖ 2 errors in 2 files$/)
  })

  test('has no colours unless they are asked for', () => {
    const file = parse('bridge.md', toArticle(links(1), 'body').text)
    expect(report([file])).not.toContain('\u001b')
    expect(report([file], {color: true})).toContain('\u001b[31merror')
  })

  test('keeps its lines as wide as it is told', () => {
    const file = parse(
      'bridge.md',
      toArticle(`${'so '.repeat(300)}[x](#no) ${'on '.repeat(300)}`, 'body').text,
    )
    const [, , line = '', carets = ''] = report([file], {width: 40}).split('\n')
    expect(line.slice(line.indexOf('|') + 2).length).toBeLessThanOrEqual(42)
    expect(line.indexOf('[x](#no)')).toBe(carets.indexOf('^'))
  })
})
