/** The sentence, the table, the drawing, the picture and the data of a comparison tell the same numbers. */
import {experimental_AstroContainer as AstroContainer} from 'astro/container'
import {beforeAll, describe, expect, test} from 'vitest'
import {type ComparisonView, compare} from '../../src/article/compare.ts'
import {countInterval} from '../../src/article/count.ts'
import {formatNumber} from '../../src/article/format.ts'
import {tellCount} from '../../src/article/tell.ts'
import {renderCard} from '../../src/chart/card.ts'
import {layoutDrawing} from '../../src/chart/drawing.ts'
import Comparison from '../../src/components/Comparison.astro'
import {comparisonCsv, comparisonJson} from '../../src/feed/comparison.ts'
import {readRealArticle} from '../article/real.ts'

const article = readRealArticle()
const here = {article, base: '/', page: 'full'}
let container: AstroContainer
beforeAll(async () => {
  container = await AstroContainer.create()
})

describe.each(Object.values(article.comparisons))('$id', (comparison) => {
  const view = compare(comparison, article)
  const said = view.figures.map(({count}) => count)

  test('has the counts of its data in the table, in each drawing and in words', async () => {
    const html = await container.renderToString(Comparison, {props: {comparison, rank: 2, here}})
    expect(texts(html, /<span class="count"[^>]*>(.*?)<\/span>/g)).toEqual(said)
    const drawings = html.match(/<svg class="(narrow|medium|wide)".*?<\/svg>/gs) ?? []
    expect(drawings).toHaveLength(3)
    for (const drawing of drawings) expect(countsIn(drawing)).toEqual(said)
    const described = /role="img" aria-label="([^"]*)"/.exec(html)?.[1] ?? ''
    for (const {who, count} of view.figures) expect(described).toContain(`${who}: ${count} `)
    expect(html).toContain(view.sentence)
  })

  test('has them in its picture, in its table to take away and in its data', () => {
    const card = renderCard(view, {language: 'en', site: '', address: '', state: ''})
    expect(countsIn(card)).toEqual(said)
    for (const count of said) expect(card).toContain(`>${count}</text>`)
    const rows = comparisonCsv(comparison, article).trim().split('\r\n').slice(1)
    for (const [at, row] of rows.entries()) expect(row).toContain(said[at])
    const data = comparisonJson(comparison, article)
    expect(data.figures.map((figure) => tellCount(figure, 'en'))).toEqual(said)
    expect(data).toMatchObject({headline: view.headline, sentence: view.sentence})
  })

  test('draws no more and no less than the counts leave possible', () => {
    if (view.axis !== 'counts') return
    const {figures} = comparisonJson(comparison, article)
    const drawn = valuesDrawn(view)
    for (const [at, figure] of figures.entries()) {
      const {low, high} = countInterval(figure)
      expect(drawn[at]?.low).toBeCloseTo(low, -1)
      if (high !== Infinity) expect(drawn[at]?.high).toBeCloseTo(high, -1)
      expect(drawn[at]?.open).toBe(high === Infinity)
    }
  })
})

test('a sentence that tells of a conflict names the ends that are drawn', () => {
  const view = compare(article.comparisons['seoul-and-kyiv'] ?? expect.fail(), article)
  const ends = view.figures.flatMap(({figure}) => Object.values(countInterval(figure)))
  for (const end of ends.filter(Number.isFinite)) expect(view.sentence).toContain(formatNumber(end, 'en'))
})

/** What the rules of a drawing say when they are read off its axis. */
function valuesDrawn(view: ComparisonView) {
  const {ticks, rows} = layoutDrawing(view, 'en', 720)
  const [zero, other] = [ticks[0], ticks[1]]
  const value = Number(other?.lines[0]?.runs[0]?.text.replaceAll(',', ''))
  const unit = ((other?.x ?? 0) - (zero?.x ?? 0)) / value
  const read = (x = 0) => (x - (zero?.x ?? 0)) / unit
  return rows.map(({mark}) => ({low: read(mark?.x1), high: read(mark?.x2), open: mark?.open === 'end'}))
}

/** The counts at the rules: what stands there in bold, whichever lines it takes. */
function countsIn(svg: string): string[] {
  const labels = svg.match(/<g data-figure="[^"]*">.*?<\/g>/gs) ?? []
  return labels.map((label) => texts(label, /<tspan font-weight="700">(.*?)<\/tspan>/g).join(' '))
}

function texts(markup: string, pattern: RegExp): string[] {
  return [...markup.matchAll(pattern)].map(([, text = '']) => text)
}
