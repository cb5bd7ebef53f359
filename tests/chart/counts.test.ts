import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Figure} from '../../src/article/article.ts'
import {countInterval} from '../../src/article/count.ts'
import {layoutCounts} from '../../src/chart/counts.ts'
import {figure, figures} from '../article/world.ts'
import {view, widths} from './views.ts'

const draw = (list: Partial<Figure>[], width = 560) =>
  layoutCounts(
    list.map((changes, at) => view(figure({id: `figure-${at}`, ...changes}))),
    'en',
    width,
  )
const marks = (list: Partial<Figure>[]) => draw(list).rows.map(({mark}) => mark)

describe('layoutCounts(figures, language, width)', () => {
  test('begins at zero', () => {
    fc.assert(
      fc.property(figures(2, 12), fc.constantFrom(...widths), (list, width) => {
        const {ticks, base} = draw(list, width)
        expect(ticks[0]?.lines[0]?.runs).toEqual([{role: 'tick', text: '0'}])
        expect(ticks[0]?.x).toBe(base?.x1)
      }),
    )
  })

  test('is linear: equal differences of people are equal lengths', () => {
    fc.assert(
      fc.property(figures(2, 12), (list) => {
        const {rows, base} = draw(list)
        const zero = base?.x1 ?? 0
        const ends = rows.flatMap(({mark}, at) => {
          const {low, high} = countInterval(list[at] as Figure)
          const closed = high === Infinity ? [] : [[high, mark?.x2 ?? 0] as const]
          return [[low, mark?.x1 ?? 0] as const, ...closed]
        })
        const [most, furthest] = ends.reduce((a, b) => (a[0] >= b[0] ? a : b))
        for (const [value, x] of ends) {
          const expected = most === 0 ? zero : zero + ((furthest - zero) * value) / most
          expect(Math.abs(x - expected)).toBeLessThan(0.2)
        }
      }),
    )
  })

  test('draws an exact count as a dot, and a range as a rule', () => {
    const [dot, rule] = marks([{count: 9}, {count: {low: 5, high: 10}}])
    expect(dot).toMatchObject({dot: true, x1: dot?.x2})
    expect(rule).toMatchObject({dot: false, x1: 280, x2: 554})
  })

  test('draws what about, at most and at least leave possible', () => {
    const [about, most, least] = marks([
      {count: 4000, precision: 'about'},
      {count: 4000, precision: 'at-most'},
      {count: 4000, precision: 'at-least'},
    ])
    expect(about?.x1).toBeLessThan(least?.x1 ?? 0)
    expect(about?.x2).toBeGreaterThan(most?.x2 ?? 0)
    expect(most?.x1).toBe(6)
    expect(most?.open).toBeUndefined()
    expect(least).toMatchObject({x2: 560, open: 'end'})
  })

  test('ends a floor in an arrow, however exact it is', () => {
    expect(marks([{count: 101, basis: 'documented'}, {}])[0]).toMatchObject({open: 'end', dot: false})
  })

  test('keeps nine in sight beside four thousand', () => {
    const [nine, thousands] = marks([{count: 9}, {count: 4000, precision: 'about'}])
    expect(nine).toMatchObject({dot: true, x1: 7.1})
    expect(thousands).toMatchObject({x1: 432.2, x2: 554})
  })

  test('has whole numbers at its ticks, from zero to one where nobody died', () => {
    const texts = draw([{count: 0}, {count: 0}]).ticks.map(({lines}) => lines[0]?.runs[0]?.text)
    expect(texts).toEqual(['0', '1'])
  })

  test('says whose count it is and of when, for the axis does not show time', () => {
    const runs = draw([{asOf: '2025-06-30'}, {}]).rows[0]?.lines.flatMap((line) => line.runs)
    expect(runs).toContainEqual({role: 'who', text: 'the ministry, 30 Jun 2025'})
  })
})
