/**
 * Periods of figures: ISO 8601 intervals to the month or the day, read as intervals of whole days.
 * A month is all its days.
 */
import type {FacetRelation} from './lists.ts'

/** First and last day, both included, counted from 1 January 1970. `first` is -Infinity where the start is open. */
export interface Days {
  first: number
  last: number
}

const millisecondsPerDay = 86_400_000

/** Whether the text is a day that exists, such as `2025-12-16`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true
}

/** Whether the text is a month that exists, such as `2025-12`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

/** The first day of a day or month. */
export function firstDay(date: string): number {
  const [year, month, day = 1] = date.split('-').map(Number) as [number, number, number?]
  return Date.UTC(year, month - 1, day) / millisecondsPerDay
}

/** The last day of a day or month. */
export function lastDay(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number?]
  return (day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)) / millisecondsPerDay
}

/** The two ends of an interval as written; an open end is undefined. */
export function periodEnds(period: string): {start: string | undefined; end: string | undefined} {
  const [start, end] = period.split('/')
  return {start: start === '..' ? undefined : start, end: end === '..' ? undefined : end}
}

/**
 * The days of a figure's period. An open end reaches as far as `asOf`; an open start has no first day.
 * Undefined where both ends are open: then no period is named.
 */
export function periodDays({period, asOf}: {period: string; asOf: string}): Days | undefined {
  const {start, end} = periodEnds(period)
  if (start === undefined && end === undefined) return undefined
  return {first: start === undefined ? -Infinity : firstDay(start), last: lastDay(end ?? asOf)}
}

/** How the first of two intervals relates to the second. An unnamed period is `unknown` against any, itself included. */
export function relateDays(a: Days | undefined, b: Days | undefined): FacetRelation {
  if (!a || !b) return 'unknown'
  if (a.first > b.last || b.first > a.last) return 'disjoint'
  if (a.first === b.first && a.last === b.last) return 'equal'
  if (a.first >= b.first && a.last <= b.last) return 'within'
  if (a.first <= b.first && a.last >= b.last) return 'contains'
  return 'overlaps'
}

/** How many days two periods share. */
export function daysShared(a: Days | undefined, b: Days | undefined): number {
  if (!a || !b) return 0
  return Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1)
}

/**
 * By how many days two periods differ: the days that lie between them where they are disjoint,
 * else the days that only one of them has. Undefined where that is unknown or without bound.
 */
export function daysApart(a: Days | undefined, b: Days | undefined): number | undefined {
  if (!a || !b) return undefined
  const between = Math.max(a.first, b.first) - Math.min(a.last, b.last) - 1
  if (between >= 0) return between
  const starts = a.first === b.first ? 0 : Math.abs(a.first - b.first)
  const days = starts + Math.abs(a.last - b.last)
  return Number.isFinite(days) ? days : undefined
}
