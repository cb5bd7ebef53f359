/** `figures.csv` opens right in a spreadsheet: it parses back to the same numbers, and no cell is a formula. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/article/article.ts'
import {countInterval} from '../../src/article/count.ts'
import {periodEnds} from '../../src/article/period.ts'
import {figuresCsv, formatCsv} from '../../src/feed/csv.ts'
import {readRealArticle} from '../article/real.ts'
import {figure, figures, world} from '../article/world.ts'
import {parseCsv, unprotect} from './read-csv.ts'

const formula = /^[=+\-@＝＋－＠\t\r\n]/

describe('formatCsv(rows)', () => {
  /** Text as an attacker, a translator and a tired editor would write it. */
  const anyText = fc.oneof(
    fc.string({unit: 'grapheme'}),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\r', '\n', '\t', ' ', 'ا', '１'),
    }),
    fc.constantFrom('=1+1', '=HYPERLINK("https://example.org")', '+1', '-1', '@SUM(A1)', '＝1', "'", '\t=1'),
  )
  const anyRows = fc
    .integer({min: 1, max: 5})
    .chain((columns) => fc.array(fc.array(anyText, {minLength: columns, maxLength: columns}), {minLength: 1}))

  test('parses back to the same cells, whatever they say', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(parseCsv(formatCsv(rows)).map((row) => row.map(unprotect))).toEqual(rows)
      }),
      {numRuns: 1000},
    )
  })

  test('makes no cell a formula', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const cell of parseCsv(formatCsv(rows)).flat()) expect(cell).not.toMatch(formula)
      }),
      {numRuns: 1000},
    )
  })

  test('makes no cell a formula where semicolons or tabs part cells', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const parts = formatCsv(rows).split(/\r\n|[;\t\r\n]/)
        // What is quoted in a file of commas is taken as it stands here.
        for (const part of parts) expect(part.replace(/^\uFEFF?["\s]*/, '')).not.toMatch(/^[=@＝＠]/)
      }),
      {numRuns: 1000},
    )
  })

  test('begins with a byte order mark, and ends each row as RFC 4180 has it', () => {
    expect(
      formatCsv([
        ['a', 9],
        [undefined, 'ä'],
      ]),
    ).toBe('\uFEFFa,9\r\n,ä\r\n')
  })
})

describe('figuresCsv(article)', () => {
  test('has a head in words for every column, each once, with the unit beside numbers', () => {
    const [heads = [], ...rows] = parseCsv(figuresCsv(readRealArticle()))
    expect(new Set(heads).size).toBe(heads.length)
    for (const head of heads) expect(head).toMatch(/^\p{Lu}/u)
    expect(heads).toEqual(expect.arrayContaining(['At least (people)', 'At most (people)']))
    for (const row of rows) expect(row).toHaveLength(heads.length)
  })

  test('holds the numbers of every figure, open ends in words', () => {
    fc.assert(
      fc.property(figures(1, 6), (list) => {
        const rows = readRows(articleOf(list))
        expect(rows.map((row) => row.Figure)).toEqual(list.map(({id}) => id))
        for (const [at, each] of list.entries()) {
          const {low, high} = countInterval(each)
          const {start, end} = periodEnds(each.period)
          expect(rows[at]).toMatchObject({
            'At least (people)': String(Math.ceil(low)),
            'At most (people)': high === Infinity ? 'open' : String(Math.floor(high)),
            From: start ?? 'open',
            To: end ?? 'open',
            'As of': each.asOf,
          })
        }
      }),
    )
  })

  test('tells a floor and a bound from an exact number', () => {
    const list = [
      figure({id: 'exact', count: 9}),
      figure({id: 'about', count: 4000, precision: 'about'}),
      figure({id: 'more', count: 100, precision: 'more-than'}),
      figure({id: 'most', count: 100, precision: 'at-most'}),
      figure({id: 'floor', count: 101, basis: 'documented'}),
      figure({id: 'range', count: {low: 3, high: 9}, precision: undefined}),
      figure({id: 'half', count: {low: 3}, precision: undefined}),
    ]
    const bounds = readRows(articleOf(list)).map((row) => [
      row.Figure,
      row['Count as said'],
      row['At least (people)'],
      row['At most (people)'],
    ])
    expect(bounds).toEqual([
      ['exact', '9', '9', '9'],
      ['about', 'about 4,000', '3500', '4500'],
      ['more', 'more than 100', '101', 'open'],
      ['most', 'at most 100', '0', '100'],
      ['floor', '101', '101', 'open'],
      ['range', '3 to 9', '3', '9'],
      ['half', '3 or more', '3', 'open'],
    ])
  })

  test('leaves no number empty', () => {
    for (const row of readRows(readRealArticle())) {
      expect(row['At least (people)']).toMatch(/^\d+$/)
      expect(row['At most (people)']).toMatch(/^(\d+|open)$/)
    }
  })
})

function articleOf(list: ReturnType<typeof figure>[]): Article {
  return {...world, figures: Object.fromEntries(list.map((each) => [each.id, each]))} as Article
}

function readRows(article: Article): Record<string, string>[] {
  const [heads = [], ...rows] = parseCsv(figuresCsv(article))
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, unprotect(row[at] ?? '')])))
}
