/** Figures as a drawing sees them, generated to be hard to draw: names, counts and periods at their extremes. */
import fc from 'fast-check'
import type {Figure} from '../../src/article/article.ts'
import {type FigureView, viewFigure} from '../../src/article/compare.ts'
import {figures, world} from '../article/world.ts'

const names = [
  'NIS',
  'Kim Jong Un',
  'United Nations Office for the Coordination of Humanitarian Affairs in the Region',
  'Bundesministeriumfürwirtschaftlichezusammenarbeitundentwicklungundvielesandere!!',
  'وزارة الصحة الفلسطينية في قطاع غزة والإدارة العامة للطوارئ والإسعاف المدني',
  '大韓民国国家情報院および統合参謀本部並びに関係省庁連絡会議',
  '👩‍👩‍👧‍👦 & <b>"sons"</b>',
]

const counts: Figure['count'][] = [0, 1, 9, 1_000_000_000, {low: 999_999_999, high: 1_234_567_890}, {low: 0}]
const periods = [
  '../..',
  '../2024-03-01',
  '2024-02-29/2024-02-29',
  '1914-07/1918-11',
  '2024-12-31/2025-01-01',
  '2026-12/..',
]

const extremes = fc.record(
  {count: fc.constantFrom(...counts), period: fc.constantFrom(...periods), by: fc.constantFrom(...names)},
  {requiredKeys: ['by']},
)

/** Two to twelve figures. */
export const anyViews: fc.Arbitrary<FigureView[]> = figures(2, 12).chain((list) =>
  fc.array(extremes, {minLength: list.length, maxLength: list.length}).map((changes) =>
    list.map((figure, at) => {
      const changed = {...figure, ...changes[at]}
      const precision = typeof changed.count === 'number' ? 'exact' : undefined
      return viewFigure({...changed, ...(changes[at]?.count !== undefined && {precision})}, world)
    }),
  ),
)

/** Widths of the geometries on a page, and in a picture. */
export const widths = [280, 560, 720, 528]

/** A figure seen, for examples by hand. */
export function view(figure: Figure): FigureView {
  return viewFigure(figure, world)
}
