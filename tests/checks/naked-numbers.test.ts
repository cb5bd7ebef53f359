/**
 * How good the check for naked numbers is, measured on sentences that people labelled: one a line, with its kind
 * (`field` or `general`) before it and the counts of people in it after it.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {findCounts} from '../../src/markdown/counts/counts.ts'
import {findLanguage, type Language} from '../../src/markdown/counts/language.ts'
import {expectGolden} from '../golden.ts'

const folder = import.meta.dirname
const parts = ['development', 'held-out']
const en = findLanguage('en') as Language

interface Score {
  sentences: number
  found: number
  /** What is no count, with its sentence. */
  wrong: string[]
  missed: string[]
}

test('findings in the labelled sentences are as recorded', () => {
  const reports = parts
    .map((part) => [part, measure(part)] as const)
    .map(([part, score]) => tell(part, score))
  expectGolden(`${reports.join('\n\n')}\n`, join(folder, 'golden/naked-numbers.txt'))
})

test('the README of the tests says how good the check is', () => {
  const readme = readFileSync(join(folder, '../README.md'), 'utf8')
  for (const part of parts) expect(readme).toContain(row(part, measure(part)))
})

test.each(parts)('precision and recall are above 0.95: %s', (part) => {
  const {precision, recall} = quality(measure(part))
  expect(precision).toBeGreaterThan(0.95)
  expect(recall).toBeGreaterThan(0.95)
})

test('half of each part is from the field of the site', () => {
  for (const part of parts) {
    const lines = readPart(part)
    const field = lines.filter(([kind]) => kind === 'field').length / lines.length
    expect(field).toBeGreaterThan(0.48)
    expect(field).toBeLessThan(0.52)
  }
})

function readPart(part: string): [kind: string, sentence: string, counts: string[]][] {
  const lines = readFileSync(join(folder, `naked-numbers/${part}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const [kind = '', sentence = '', counts = ''] = line.split('\t')
    return [kind, sentence, counts.split(' | ').filter((count) => count !== '')]
  })
}

function measure(part: string): Score {
  const score: Score = {sentences: 0, found: 0, wrong: [], missed: []}
  for (const [, sentence, labels] of readPart(part)) {
    const missing = [...labels]
    for (const {number, end} of findCounts(sentence, en)) {
      const count = sentence.slice(number, end)
      const at = missing.indexOf(count)
      if (at === -1) score.wrong.push(`${count}: ${sentence}`)
      else missing.splice(at, 1)
    }
    score.sentences++
    score.found += labels.length - missing.length
    score.missed.push(...missing.map((count) => `${count}: ${sentence}`))
  }
  return score
}

function quality({found, wrong, missed}: Score): {precision: number; recall: number} {
  return {precision: found / (found + wrong.length), recall: found / (found + missed.length)}
}

function row(part: string, score: Score): string {
  const {precision, recall} = quality(score)
  const {sentences, found, wrong, missed} = score
  const cells = [part, sentences, found, wrong.length, missed.length, precision.toFixed(3), recall.toFixed(3)]
  return `| ${cells.join(' | ')} |`
}

function tell(part: string, score: Score): string {
  const list = (title: string, lines: string[]) => [`${title}:`, ...lines.map((line) => `  ${line}`)]
  return [row(part, score), ...list('wrong', score.wrong), ...list('missed', score.missed)].join('\n')
}
