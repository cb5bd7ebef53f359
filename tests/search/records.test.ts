import {expect, test} from 'vitest'
import {listRecords} from '../../src/search/records.ts'
import {readRealArticle} from '../article/real.ts'

const article = readRealArticle()
const records = listRecords(article)

test('every section, claim, figure and source can be found, each at its own address', () => {
  const count = (kind: string) => records.filter((record) => record.kind === kind).length
  expect(count('section')).toBe(article.sections.length + 1)
  expect(count('claim')).toBe(Object.keys(article.claims).length)
  expect(count('figure')).toBe(Object.keys(article.figures).length)
  expect(count('source')).toBe(Object.keys(article.sources).length)
  expect(new Set(records.map(({path}) => path)).size).toBe(records.length)
})

test('what is searched is text: no tags, no marks, no entities', () => {
  for (const {content} of records) expect(content).not.toMatch(/<\w|&#?\w+;/)
  const lead = records[0]?.content ?? ''
  expect(lead).toContain('said that nine of its soldiers had died there.')
})

test('a figure is found by its count, its claimant and its facets', () => {
  const nine = records.find(({path}) => path.endsWith('#kim-nine'))
  expect(nine).toMatchObject({kind: 'figure', title: '9: Kim Jong Un, 12 Dec 2025'})
  expect(nine?.content).toContain('528th Engineer Regiment')
})
