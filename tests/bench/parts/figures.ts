/** What the algebra and the drawing cost, in one process. */
import type {Article, Figure} from '../../../src/article/article.ts'
import {compare, tellAll} from '../../../src/article/compare.ts'
import {outcomes} from '../../../src/article/lists.ts'
import {relateAll} from '../../../src/article/relation.ts'
import {layoutDrawing} from '../../../src/chart/drawing.ts'
import {readRealArticle} from '../../article/real.ts'
import {describe, divide, toTable} from '../table.ts'

type Row = [name: string, call: () => unknown]

/** Medians, and each as a multiple of the first, which is what can be compared between machines. */
export function measureFigures(): string {
  const real = readRealArticle()
  const rows = [...[10, 60, 200].flatMap((count) => listRelations(count, real)), ...listDrawings(real)]
  const times = rows.map(([, call]) => median(call))
  return describe(
    'What the algebra and the drawing cost; medians of many runs in one process',
    toTable(
      ['', 'ms', 'times the first'],
      rows.map(([name], at) => [name, times[at]?.toFixed(3), divide(times[at], times[0])]),
    ),
  )
}

function listRelations(count: number, real: Article): Row[] {
  const article = withFigures(count, real)
  const figures = Object.values(article.figures)
  const pairs = (count * (count - 1)) / 2
  return [
    [`relate ${count} figures, ${pairs} pairs`, () => relateAll(figures, article)],
    ['the same with their sentences', () => tellAll(relateAll(figures, article), article)],
  ]
}

function listDrawings(real: Article): Row[] {
  const [key] = Object.values(real.comparisons)
  if (!key) return []
  const view = compare(key, real)
  return [
    ['work out a comparison', () => compare(key, real)],
    ['draw it, wide and narrow', () => [720, 288].map((width) => layoutDrawing(view, real.language, width))],
  ]
}

/** An article with as many figures as asked for, their facets drawn in turn from those of the real one. */
function withFigures(count: number, real: Article): Article {
  const [populations, places] = [Object.keys(real.populations), Object.keys(real.places)]
  const claimants = Object.keys(real.claimants)
  const pick = (list: string[], at: number) => list[at % list.length] ?? ''
  const figures = Array.from({length: count}, (_, at): Figure => {
    const month = String((at % 12) + 1).padStart(2, '0')
    return {
      id: `figure-${at}`,
      by: pick(claimants, at),
      source: [],
      count: 100 + at * 37,
      precision: 'about',
      basis: 'estimated',
      measure: at % 7 === 0 ? 'unstated' : outcomes.filter((_outcome, index) => (at + index) % 3 > 0),
      population: pick(populations, at),
      place: pick(places, at >> 1),
      period: `2024-${month}/..`,
      asOf: `2025-${month}-15`,
    }
  })
  return {...real, figures: Object.fromEntries(figures.map((figure) => [figure.id, figure]))}
}

/** Median milliseconds of a call, after a warm-up; as many runs as fit in a second, five at least. */
function median(call: () => unknown): number {
  call()
  const times: number[] = []
  const begin = performance.now()
  while (times.length < 5 || (performance.now() - begin < 1000 && times.length < 1000)) {
    const start = performance.now()
    call()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0
}
