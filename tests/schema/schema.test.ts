/** The data files obey the JSON Schemas that the site publishes for them, and broken ones do not. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type {z} from 'astro/zod'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, expectTypeOf, test} from 'vitest'
import type {Article} from '../../src/article/article.ts'
import type {articleData, claimsData, DataFile, figuresData} from '../../src/article/data.ts'
import {articleJson, type ClaimsFile, claimsJson, type FiguresFile, figuresJson} from '../../src/feed/json.ts'
import {publishedSchema, schemaNames} from '../../src/feed/schemas.ts'
import {parseArticle} from '../../src/markdown/parse.ts'
import {readRealArticle} from '../article/real.ts'
import {figures, world} from '../article/world.ts'
import {expectGolden} from '../golden.ts'

const home = 'https://example.org/'
const ajv = new Ajv2020({strict: true, allErrors: true, allowUnionTypes: true})
formats.default(ajv)
const validators = Object.fromEntries(
  schemaNames.map((file) => [file, ajv.compile(publishedSchema(file, home))]),
) as Record<DataFile, ValidateFunction>

function problems(file: DataFile, data: unknown): string[] {
  const validate = validators[file]
  validate(JSON.parse(JSON.stringify(data)))
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
}

function expectToObey(article: Article): void {
  const here = {article, base: home, page: '/'}
  expect(problems('article', articleJson(here))).toEqual([])
  expect(problems('claims', claimsJson(here))).toEqual([])
  expect(problems('figures', figuresJson(article))).toEqual([])
}

describe('the data files obey their schemas', () => {
  test('of the first analysis', () => expectToObey(readRealArticle()))

  test.each([
    ...listArticles(join(import.meta.dirname, '../articles/fixtures')),
    ...listArticles(join(import.meta.dirname, '../../src/cases')),
  ])('of %s', (_name, article) => expectToObey(article))

  test('of any figures', () => {
    fc.assert(
      fc.property(figures(0, 6), (list) => {
        const article = {
          ...world,
          figures: Object.fromEntries(list.map((each) => [each.id, each])),
        } as Article
        expect(problems('figures', figuresJson(article))).toEqual([])
      }),
    )
  })
})

describe('a schema refuses', () => {
  const article = readRealArticle()
  const [figure] = Object.values(article.figures)
  const [claim] = Object.values(article.claims)
  const {relations} = figuresJson(article)

  test.each<[string, object]>([
    ['a figure without a facet', {...figure, period: undefined}],
    ['a key that is not of the model', {...figure, deaths: 9}],
    ['a count that is not whole', {...figure, count: 9.5}],
    ['a count below zero', {...figure, count: -1}],
    ['a count in words', {...figure, count: '9'}],
    ['a range without ends', {...figure, count: {}}],
    ['no outcome', {...figure, measure: []}],
    ['an outcome twice', {...figure, measure: ['killed', 'killed']}],
    ['an outcome of its own', {...figure, measure: ['neutralised']}],
    ['a day that does not exist', {...figure, asOf: '2025-02-30'}],
    ['a period that is no interval', {...figure, period: '2025-08'}],
    ['a month that does not exist', {...figure, period: '2025-13/..'}],
    ['a figure without a source', {...figure, source: []}],
  ])('%s', (_name, broken) => {
    expect(problems('figures', {figures: [broken], relations: []})).not.toEqual([])
    expect(problems('article', {...article, figures: {broken}})).not.toEqual([])
  })

  test.each<[string, object]>([
    ['a relation of its own', {...relations[0], relation: 'similar'}],
    ['a relation without its sentence', {...relations[0], sentence: undefined}],
    ['a conflict that is no yes or no', {...relations[0], conflict: 'yes'}],
    ['a facet too few', {...relations[0], facets: {measure: 'equal', population: 'equal', place: 'equal'}}],
    ['the replaced figure, which only the pages tell', {...relations[0], replaced: 'kim-nine'}],
  ])('%s', (_name, broken) => {
    expect(problems('figures', {figures: [], relations: [broken]})).not.toEqual([])
  })

  test('files of another shape', () => {
    expect(problems('figures', {figures: []})).not.toEqual([])
    expect(problems('figures', {figures: {}, relations: []})).not.toEqual([])
    expect(problems('figures', {figures: [], relations: [], generated: '2026-11-23'})).not.toEqual([])
    expect(problems('claims', [claim])).not.toEqual([])
    expect(problems('claims', {claims: [{...claim, status: 'true'}]})).not.toEqual([])
    expect(problems('article', {...article, title: undefined})).not.toEqual([])
    expect(problems('article', {...article, lead: {...article.lead, blocks: [{type: 'quiz'}]}})).not.toEqual(
      [],
    )
  })
})

test('the schemas say what the types say', () => {
  expectTypeOf<z.infer<typeof articleData>>().toExtend<Article>()
  expectTypeOf<Article>().toExtend<z.infer<typeof articleData>>()
  expectTypeOf<z.infer<typeof claimsData>>().toExtend<ClaimsFile>()
  expectTypeOf<ClaimsFile>().toExtend<z.infer<typeof claimsData>>()
  expectTypeOf<z.infer<typeof figuresData>>().toExtend<FiguresFile>()
  expectTypeOf<FiguresFile>().toExtend<z.infer<typeof figuresData>>()
})

test.each(schemaNames)('%s.json of this version stays as it was published', (file) => {
  const schema = publishedSchema(file, home)
  expect(schema.$id).toBe(`https://example.org/schema/v1/${file}.json`)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expectGolden(
    `${JSON.stringify(schema, undefined, 2)}\n`,
    join(import.meta.dirname, `golden/v1/${file}.json`),
  )
})

function listArticles(folder: string): [string, Article][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const file = new VFile({path: name, value: readFileSync(join(folder, name), 'utf8')})
      file.data.exists = () => true
      return [name.replace('.md', ''), parseArticle(file) as Article]
    })
}
