/** The guide says what the program does: its rules are the table of rules, its examples are free of errors. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {putRules} from '../../src/desk/guide.ts'
import {parseArticle} from '../../src/markdown/parse.ts'
import {expectGolden} from '../golden.ts'

const path = join(import.meta.dirname, '../../content/README.md')
const guide = readFileSync(path, 'utf8')

/** The code blocks of a language, before the section of rules. */
function examples(language: string): string[] {
  const prose = guide.slice(0, guide.indexOf('## Every rule'))
  return [...prose.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, text = '']) => text,
  )
}

test('has a paragraph for every rule, as the table has it', () => {
  expectGolden(putRules(guide), path)
})

test('has examples that make an article together', () => {
  const [front = '', ...collections] = examples('yaml').filter(
    (text) => !/^(revisions|redirects):/m.test(text),
  )
  const matter = [front.replaceAll(/^---\n/gm, ''), ...collections].join('')
  const ledger = '  ledger: { publisher: The Ledger, title: Another report, date: 2026-02-28 }\n'
  const other = `  observers-forty: { by: ministry, source: ledger, count: 40, measure: [killed], population: army, place: region, period: 2026-02/2026-02, asOf: 2026-02-28 }\n`
  const text = `---\n${matter.replace(/^sources:\n/m, (line) => line + ledger).replace(/^figures:\n/m, (line) => line + other)}---\n\n${examples(
    'markdown',
  )
    .filter((example) => example.startsWith(':'))
    .join('\n')}`
  const file = new VFile({path: 'two-counts.md', value: text})
  expect(parseArticle(file)?.draft).toBe(true)
  expect(file.messages.filter(({fatal}) => fatal)).toEqual([])
})
