/** Periods as rules on one time axis, with the count written at each. */
import {type ScaleTime, scaleUtc} from 'd3-scale'
import {utcMonth} from 'd3-time'
import type {FigureView} from '../article/compare.ts'
import {type Days, periodDays} from '../article/period.ts'
import {calendarTicks} from './calendar.ts'
import {type Item, labelFigures} from './items.ts'
import {stackLanes} from './lanes.ts'
import {type Layout, round} from './layout.ts'
import {placeTicks, tickHeight} from './ticks.ts'

const millisecondsPerDay = 86_400_000

/** Room for the head of an arrow, and the least width of a rule, in units of the drawing. */
const arrow = 16
const least = 3

/**
 * Lay periods out on one time axis, from left to right. A period whose start is open begins with an arrow at the left edge;
 * a figure that names no period has a row without a rule.
 *
 * @param width of the drawing, in units
 * @param along the figures whose days the axis spans, where several drawings share one axis
 */
export function layoutTime(
  figures: FigureView[],
  language: string,
  width: number,
  along: FigureView[] = figures,
): Layout {
  const scale = scaleOf(along, width)
  const spans = figures.map(({figure}) => {
    const days = periodDays(figure)
    return scale && days && spanOf(days, scale)
  })
  const items = labelFigures(figures, spans, {axis: 'time', language, width})
  const {rows, bottom} = stackLanes(items, width, true)
  if (!scale) return {axis: 'time', direction: 'ltr', width, height: bottom, ticks: [], rows}
  const ticks = placeTicks(calendarTicks(scale, width, language), width, bottom)
  const base = {x1: 0, x2: width, y: bottom}
  const height = round(bottom + tickHeight(ticks))
  return {axis: 'time', direction: 'ltr', width, height, base, ticks, rows}
}

/** So many days are told day by day: in a whole month, two of them would hardly be seen. */
const fewDays = 45
const week = 7

/** From the first to the last day that any figure names: in whole months or, where they are few, with days around them. */
function scaleOf(figures: FigureView[], width: number): ScaleTime<number, number> | undefined {
  const periods = figures.flatMap(({figure}) => periodDays(figure) ?? [])
  if (periods.length === 0) return undefined
  const isOpen = periods.some(({first}) => first === -Infinity)
  const [first, last] = extentOf(periods)
  const scale = scaleUtc().range([isOpen ? arrow : 1, width - 1])
  if (last - first > fewDays) return scale.domain([first, last].map(toDate)).nice(utcMonth)
  const around = Math.max(1, Math.ceil((week - (last - first)) / 2))
  // The month before would be named for a day that nobody counted.
  const before = Math.min(around, toDate(first).getUTCDate() - 1)
  return scale.domain([first - before, last + around].map(toDate))
}

function extentOf(periods: Days[]): [number, number] {
  const last = Math.max(...periods.map((days) => days.last)) + 1
  const first = Math.min(...periods.map((days) => (days.first === -Infinity ? days.last : days.first)))
  const open = periods.filter((days) => days.first === -Infinity).map((days) => days.last)
  // What began before its first day is to be seen as long, not as a point at the left edge.
  const before = Math.max(60, (last - first) * 0.2)
  return [Math.min(first, ...open.map((end) => end - before)), last]
}

/** The rule of a period. A day is as wide as the day, so that a period ends where its last day does. */
function spanOf({first, last}: Days, scale: ScaleTime<number, number>): Item['span'] {
  const x2 = scale(toDate(last + 1))
  if (first === -Infinity) return {x1: 0, x2, open: 'start', dot: false}
  const x1 = scale(toDate(first))
  return {x1: Math.min(x1, x2 - least), x2, dot: false}
}

function toDate(day: number): Date {
  return new Date(day * millisecondsPerDay)
}
