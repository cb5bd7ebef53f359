/**
 * Articles with slips, read: whatever stands in one, it has an end, a place for each problem, and where there is none,
 * a page. Here a few hundred, the same every time; `npm run fuzz` tries others for as long as it is told.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import type {Article} from '../../src/article/article.ts'
import {parseArticle} from '../../src/markdown/parse.ts'
import {report} from '../../src/markdown/report.ts'
import {ruleNames} from '../../src/markdown/rules.ts'
import {checkSiteLinks, landingOf} from '../../src/markdown/site-links.ts'
import {makeFolder} from '../desk/folder.ts'
import {buildSite} from './build.ts'
import {expectFormats} from './formats.ts'
import {anyMutant} from './mutants.ts'

const seconds = Number(process.env.FUZZ_SECONDS ?? 0)
const output = join(import.meta.dirname, '../output/fuzz')

const map = readFileSync(join(import.meta.dirname, '../reports/fixtures/images/map.png'))

/** As many as take some seconds, or as there is time for. */
const parameters: fc.Parameters<unknown> =
  seconds > 0
    ? {numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000, seed: Date.now()}
    : {numRuns: 150, seed: 2026}

/** Articles that turned out sound, for a site of their own. */
const sound: string[] = []

test(
  'an article is read to its end, the same each time, and each problem has its place',
  () => {
    let tried = 0
    fc.assert(
      fc.property(anyMutant, (text) => {
        tried++
        try {
          expectRead(text)
        } catch (error) {
          keep(text)
          throw error
        }
      }),
      parameters,
    )
    if (seconds > 0) console.log(`${tried} articles tried, ${sound.length} of them sound`)
  },
  (seconds + 120) * 1000,
)

test(
  'articles without errors make a site that is sound',
  () => {
    expect(sound.length).toBeGreaterThan(10)
    const step = 60
    for (let at = 0; at < (seconds > 0 ? Math.min(sound.length, 20 * step) : step / 2); at += step) {
      const some = sound.slice(at, at + (seconds > 0 ? step : step / 2))
      const files = some.map((text, index) => [`articles/a-${index}.md`, text] as const)
      const told = buildSite(makeFolder({...Object.fromEntries(files), 'articles/images/map.png': map}))
      for (const [, index] of told.matchAll(/\ba-(\d+)\b/g)) keep(some[Number(index)] ?? '')
      expect(told).toBe('')
    }
  },
  (seconds + 600) * 1000,
)

function expectRead(text: string): void {
  const before = performance.now()
  const {file, article} = read(text)
  const took = performance.now() - before
  // What is short is read in a moment. Only where we look for it, for other work may keep a computer busy.
  if (seconds > 0) expect(took).toBeLessThan(5000 + text.length)
  for (const {reason, ruleId, place} of file.messages) {
    expect(ruleNames).toContain(ruleId)
    expectPlace(place, text)
    // What is quoted may be anything, and the parser of YAML quotes without marks.
    if (ruleId !== 'yaml')
      expect(reason.replace(/`[^`]*`/g, '')).not.toMatch(/\bundefined\b|\bNaN\b|\[object/)
  }
  const again = read(text)
  expect(report([again.file])).toBe(report([file]))
  expect(again.article).toEqual(article)
  expect(article === undefined).toBe(file.messages.some(({fatal}) => fatal))
  if (!article) return
  expectFormats(article)
  if (!article.draft) sound.push(text)
}

/** Read an article as the build does, without a disk. */
function read(text: string): {file: VFile; article: Article | undefined} {
  const file = new VFile({path: 'articles/a.md', value: text})
  file.data.findPictureFault = (path) => (path === 'images/map.png' ? undefined : 'a file that exists')
  const article = parseArticle(file)
  checkSiteLinks([file], new Map(article && [[article.id, landingOf(article)]]), () => false)
  return {file, article: file.messages.some(({fatal}) => fatal) ? undefined : article}
}

function expectPlace(place: VFile['messages'][0]['place'], text: string): void {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const points = place && 'start' in place ? [place.start, place.end] : [place]
  for (const point of points) {
    expect(point?.line).toBeGreaterThanOrEqual(1)
    expect(point?.line).toBeLessThanOrEqual(lines.length)
    expect(point?.column).toBeGreaterThanOrEqual(1)
    expect(point?.column).toBeLessThanOrEqual((lines[(point?.line ?? 1) - 1]?.length ?? 0) + 1)
  }
}

/** What failed is kept, to become a fixture. */
function keep(text: string): void {
  mkdirSync(output, {recursive: true})
  writeFileSync(join(output, `${text.length}.md`), text)
}
