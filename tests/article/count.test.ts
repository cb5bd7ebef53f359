import {describe, expect, test} from 'vitest'
import {countInterval, meet, roundedTo} from '../../src/article/count.ts'

describe('countInterval(figure)', () => {
  const stated = {basis: 'stated'} as const

  test('about is as wide as its rounding', () => {
    const about = (count: number) => countInterval({...stated, count, precision: 'about'})
    expect(about(4000)).toEqual({low: 3500, high: 4500})
    expect(about(3800)).toEqual({low: 3750, high: 3850})
    expect(about(12)).toEqual({low: 11.5, high: 12.5})
    expect(about(10)).toEqual({low: 5, high: 15})
  })

  test('a bound is open where nothing closes it', () => {
    expect(countInterval({...stated, count: 5, precision: 'at-least'})).toEqual({low: 5, high: Infinity})
    expect(countInterval({...stated, count: 5, precision: 'more-than'})).toEqual({low: 6, high: Infinity})
    expect(countInterval({...stated, count: 5, precision: 'at-most'})).toEqual({low: 0, high: 5})
    expect(countInterval({...stated, count: {low: 3}, precision: undefined})).toEqual({
      low: 3,
      high: Infinity,
    })
    expect(countInterval({...stated, count: {high: 3}, precision: undefined})).toEqual({low: 0, high: 3})
  })

  test('a documented count is a floor whatever its precision', () => {
    const documented = {basis: 'documented'} as const
    expect(countInterval({...documented, count: 101, precision: 'exact'})).toEqual({low: 101, high: Infinity})
    expect(countInterval({...documented, count: 350, precision: 'about'})).toEqual({low: 345, high: Infinity})
    expect(countInterval({...documented, count: {low: 3, high: 9}, precision: undefined})).toEqual({
      low: 3,
      high: Infinity,
    })
  })
})

test('roundedTo(count) is the power of ten that a round number is a multiple of', () => {
  expect([4000, 3800, 12, 100, 1, 0, 1_000_000_000].map(roundedTo)).toEqual([
    1000, 100, 1, 100, 1, 1, 1_000_000_000,
  ])
})

test('meet(a, b) includes the ends', () => {
  expect(meet({low: 1, high: 3}, {low: 3, high: 9})).toBe(true)
  expect(meet({low: 1, high: 3}, {low: 4, high: Infinity})).toBe(false)
})
