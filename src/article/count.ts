/** Counts as intervals of whole people. */
import type {Figure} from './article.ts'

/** Both ends included; `high` is Infinity where the count has no upper bound. */
export interface Interval {
  low: number
  high: number
}

/**
 * What a figure's count leaves possible.
 *
 * `about` is as wide as its rounding, half a unit of its last digit that is not zero to either side:
 * a convention, told on the method page. A documented count has each case on record, and is
 * therefore a floor whatever its precision.
 */
export function countInterval({
  count,
  precision,
  basis,
}: Pick<Figure, 'count' | 'precision' | 'basis'>): Interval {
  const interval =
    typeof count === 'number'
      ? around(count, precision ?? 'exact')
      : {low: count.low ?? 0, high: count.high ?? Infinity}
  return basis === 'documented' ? {low: interval.low, high: Infinity} : interval
}

function around(count: number, precision: NonNullable<Figure['precision']>): Interval {
  switch (precision) {
    case 'exact':
      return {low: count, high: count}
    case 'about': {
      const half = roundedTo(count) / 2
      return {low: count - half, high: count + half}
    }
    case 'at-least':
      return {low: count, high: Infinity}
    case 'more-than':
      return {low: count + 1, high: Infinity} // People are whole.
    case 'at-most':
      return {low: 0, high: count}
  }
}

/** The power of ten that a round number is a multiple of: 1,000 of 4,000, 100 of 3,800, 1 of 12. */
export function roundedTo(count: number): number {
  let unit = 1
  while (count !== 0 && count % (unit * 10) === 0) unit *= 10
  return unit
}

/** Whether one number could satisfy both. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high
}
