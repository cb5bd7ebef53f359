/** What a listener relies on: names, the heads of each cell, the words that stand beside marks. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {RelationName} from '../../src/article/lists.ts'
import type {Relation} from '../../src/article/relation.ts'
import {en} from '../../src/article/words/en.ts'
import {expect, folder, test} from './site.ts'
import {all, listen, type Spoken, text} from './spoken.ts'

const article = 'nine-or-thousands/'

/** On a phone, tables are laid out as cards; they have to stay tables. */
for (const width of [320, 1280]) {
  test.describe(`at ${width}`, () => {
    test.use({viewport: {width, height: 800}})

    test('a claim says its status before it is read, then who claims it, and what it rests on', async ({
      page,
      url,
    }) => {
      await page.goto(url(`${article}what-each-number-counts/`))
      const claim = await listen(page, '#lost-four-thousand')
      expect([claim.role, claim.name]).toEqual(['article', 'Claim: Disputed'])
      expect(text(claim)).toMatch(
        /^Disputed\s*North Korea had “lost 4,000” soldiers\.\s*Volodymyr Zelensky, President of Ukraine, 9 January 2025/i,
      )
      expect(all(claim, 'link').map(({name}) => name)).toEqual(
        expect.arrayContaining(['Source 7: Ukrainska Pravda', 'Permanent link', 'Report an error']),
      )
      expect(text(claim)).toContain('2 outlets, 2 origins')
    })

    test('a comparison says its verdict, then each cell with its heads, then the relation of each facet', async ({
      page,
      url,
    }) => {
      await page.goto(url(article))
      const comparison = await listen(page, '.comparison')
      expect([comparison.role, comparison.name]).toEqual(['region', 'Kim’s count and Zelensky’s'])
      expect(all(comparison, 'heading').map(({name}) => name)).toEqual([
        'These two numbers count different people at different times',
      ])
      const [table] = all(comparison, 'table') as [Spoken]
      expect(readTable(table)).toEqual({
        columns: ['Outcome', 'Population', 'Place', 'Period', 'Basis'],
        rows: [
          [
            '9 Kim Jong Un 12 Dec 2025',
            'killed',
            'the 528th Engineer Regiment',
            'Kursk region',
            'Aug to 12 Dec 2025',
            'stated',
          ],
          [
            'about 4,000 Volodymyr Zelensky 9 Jan 2025',
            'killed and wounded',
            'North Korean combat troops sent to Kursk',
            'Kursk region',
            'Oct 2024 to 9 Jan 2025',
            'stated',
          ],
          ['The same question?', 'part of it', 'different', 'the same', 'different', ''],
        ].map(([head, ...cells]) => [expect.stringContaining(head ?? ''), ...cells]),
      })
      const [drawing] = all(comparison, 'image') as [Spoken]
      expect(drawing.name).toContain('Kim Jong Un: 9 killed, Aug to 12 Dec 2025')
    })

    test('a comparison of many says of each pair what the two are to each other', async ({page, url}) => {
      await page.goto(url(`${article}what-each-number-counts/`))
      const comparison = await listen(page, '.comparison:has(.pairs)')
      const pairs = all(comparison, 'listitem').map(text)
      expect(pairs.length).toBeGreaterThanOrEqual(3)
      for (const pair of pairs)
        expect(pair).toMatch(/^(same question|a part|the whole|overlapping|different|undetermined)/)
    })

    test('the matrix says of each cell which two numbers it is of, and what they are to each other', async ({
      page,
      url,
    }) => {
      await page.goto(url(`${article}figures/`))
      const matrix = readTable(await listen(page, '.matrix'))
      expect(matrix.columns).toHaveLength(21)
      expect(matrix.columns.slice(0, 2)).toEqual([
        '1. 9, Kim Jong Un, 12 Dec 2025',
        '2. 101, North Korean state media, 21 Aug 2025',
      ])
      expect(new Set(matrix.columns)).toHaveProperty('size', 21)
      expect(matrix.rows.map(([head]) => head)).toEqual(
        matrix.columns.map((name) => name.replaceAll(/, /g, ' ')),
      )
      const heads = page.locator('.matrix tbody th a')
      const ids = await heads.evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')?.slice(1) ?? ''),
      )
      expect(matrix.rows.map(([, ...cells]) => cells)).toEqual(readRelations(ids))
    })
  })
}

test('a footnote says which it is, and leads back', async ({page, url}) => {
  await page.goto(url(`${article}what-each-number-counts/`))
  const mark = page.getByRole('link', {name: 'Footnote 1', exact: true})
  await mark.press('Enter')
  await expect(page.locator(':target')).toContainText('from the start of the deployment')
  await page.locator(':target').getByRole('link', {name: 'Back to the text'}).press('Enter')
  await expect(page.locator(':target')).toHaveAccessibleName('Footnote 1')
})

test('notes in the margin are not told a second time', async ({page, url}) => {
  await page.setViewportSize({width: 1280, height: 800})
  await page.goto(url(article))
  await expect(page.locator('.notes').first()).toBeVisible()
  expect(text(await listen(page, 'main'))).not.toContain('1 TASS, 13 Dec 2025')
})

interface Table {
  columns: string[]
  /** The head of a row, then its cells. */
  rows: string[][]
}

function readTable(table: Spoken): Table {
  const [head, ...rows] = all(table, 'row')
  return {
    columns: all(head as Spoken, 'columnheader').map(({name}) => name),
    rows: rows.map((row) => {
      const [first, ...cells] = all(row, 'rowheader', 'cell')
      expect(first?.role).toBe('rowheader')
      return [first?.name ?? '', ...cells.map(({name}) => name)]
    }),
  }
}

/** What the data file says that each number is to each other, in words. */
function readRelations(ids: string[]): string[][] {
  const file = readFileSync(join(folder, article, 'figures.json'), 'utf8')
  const {relations} = JSON.parse(file) as {relations: Relation[]}
  const tell = ({relation, conflict}: Pick<Relation, 'relation' | 'conflict'>) =>
    en.relation[relation].name + (conflict ? ', in conflict' : '')
  const words = new Map(
    relations.flatMap(({a, b, relation, conflict}) => [
      [`${a} ${b}`, tell({relation, conflict})],
      [`${b} ${a}`, tell({relation: converse[relation] ?? relation, conflict})],
    ]),
  )
  return ids.map((a) => ids.map((b) => words.get(`${a} ${b}`) ?? ''))
}

const converse: Partial<Record<RelationName, RelationName>> = {part: 'whole', whole: 'part'}
