/** What is drawn of the first analysis, as it is shown and as it is taken away. */
import {join} from 'node:path'
import {XMLValidator} from 'fast-xml-parser'
import {describe, expect, test} from 'vitest'
import type {Article, Comparison} from '../../src/article/article.ts'
import {compare} from '../../src/article/compare.ts'
import {renderCard} from '../../src/chart/card.ts'
import {layoutDrawing} from '../../src/chart/drawing.ts'
import {renderLayout} from '../../src/chart/render.ts'
import {drawPng} from '../../src/pictures/draw.ts'
import {readRealArticle} from '../article/real.ts'
import {expectGolden} from '../golden.ts'

const article = readRealArticle()
const origin = {
  language: 'en',
  site: 'What Was Counted',
  address: 'https://example.org/nine-or-thousands/#kim-and-zelensky',
  state: 'Published 23 Nov 2026',
}
const golden = (name: string) => join(import.meta.dirname, 'golden', `${name}.svg`)

describe.each(Object.values(article.comparisons))('$id', (comparison) => {
  const view = compare(comparison, article)

  test.each([
    ['narrow', 280],
    ['wide', 720],
  ])('is drawn as in the golden file: %s', (name, width) => {
    const layout = layoutDrawing(view, 'en', width)
    const opening = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${layout.height}" font-family="Public Sans">`
    expectGolden(`${opening}\n${renderLayout(layout)}\n</svg>\n`, golden(`${comparison.id}-${name}`))
  })

  test('has a picture of well-formed XML, without script or reference', () => {
    const svg = renderCard(view, origin)
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).not.toMatch(/<script|<image|<use|href|url\(|style=|@import|on\w+=/)
  })
})

describe('renderCard(view, origin)', () => {
  test.each(['kim-and-zelensky', 'nis-over-time'])('draws %s as in the golden file', (id) => {
    const view = compare(article.comparisons[id] as Comparison, article)
    expectGolden(renderCard(view, origin), golden(`${id}-card`))
  })

  test('keeps text as text, whatever an article says', () => {
    const hostile = `</text><script>alert(1)</script> & ]]> "'\u0000\ud800`
    const attacked: Article = {
      ...article,
      claimants: Object.fromEntries(
        Object.entries(article.claimants).map(([id, claimant]) => [id, {...claimant, name: hostile}]),
      ),
    }
    const comparison = {...(article.comparisons['about-four-thousand'] as Comparison), title: hostile}
    const svg = renderCard(compare(comparison, attacked), {...origin, site: hostile, address: hostile})
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).not.toMatch(/<script/)
    expect(svg.isWellFormed()).toBe(true)
  })
})

test('drawPng(svg) draws 1,200 pixels across', async () => {
  const view = compare(article.comparisons['seoul-and-kyiv'] as Comparison, article)
  const png = await drawPng(renderCard(view, origin))
  expect(Buffer.from(png.subarray(0, 8)).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect(new DataView(png.buffer).getUint32(16)).toBe(1200)
})
