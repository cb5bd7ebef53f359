/** Counts as rules on one linear axis from zero, from the least to the most that each leaves possible. */
import {type ScaleLinear, scaleLinear} from 'd3-scale'
import type {FigureView} from '../article/compare.ts'
import {countInterval, type Interval} from '../article/count.ts'
import {formatNumber} from '../article/format.ts'
import {type Item, labelFigures} from './items.ts'
import {stackLanes} from './lanes.ts'
import {type Layout, round} from './layout.ts'
import {placeTicks, type TickTexts, tickHeight} from './ticks.ts'

/** Room at the ends of the axis, for half a dot and for the head of an arrow, in units of the drawing. */
const edge = 6
const arrow = 24

/**
 * Lay counts out on one axis, from left to right. Only for figures of which every pair is the same question,
 * or a part of it: see `ComparisonView.axis`.
 *
 * @param width of the drawing, in units
 */
export function layoutCounts(figures: FigureView[], language: string, width: number): Layout {
  const intervals = figures.map(({figure}) => countInterval(figure))
  const scale = scaleOf(intervals, width)
  const spans = intervals.map((interval) => spanOf(interval, scale, width))
  const items = labelFigures(figures, spans, {axis: 'counts', language, width})
  const {rows, bottom} = stackLanes(items, width, false)
  const ticks = placeTicks(countTicks(scale, width, language), width, bottom)
  const base = {x1: edge, x2: width, y: bottom}
  const height = round(bottom + tickHeight(ticks))
  return {axis: 'counts', direction: 'ltr', width, height, base, ticks, rows}
}

/** From zero to the largest number that any count leaves possible. */
function scaleOf(intervals: Interval[], width: number): ScaleLinear<number, number> {
  // A count without an upper end is to be seen going on, not as a point at the edge.
  const ends = intervals.map(({low, high}) => (high === Infinity ? low * 1.2 : high))
  const isOpen = intervals.some(({high}) => high === Infinity)
  return scaleLinear()
    .domain([0, Math.max(1, ...ends)])
    .range([edge, width - (isOpen ? arrow : edge)])
}

function spanOf({low, high}: Interval, scale: ScaleLinear<number, number>, width: number): Item['span'] {
  if (high === Infinity) return {x1: scale(low), x2: width, open: 'end', dot: false}
  return {x1: scale(low), x2: scale(high), dot: low === high}
}

/** Sets of ticks at whole numbers, from many to few; zero is always among them. */
function countTicks(scale: ScaleLinear<number, number>, width: number, language: string): TickTexts[][] {
  const most = Math.max(3, Math.round(width / 120))
  return Array.from({length: most}, (_, at) =>
    scale
      .ticks(most - at)
      .filter(Number.isInteger)
      .map((value) => ({x: scale(value), texts: [formatNumber(value, language)]})),
  )
}
