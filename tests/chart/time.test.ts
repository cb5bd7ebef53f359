import {describe, expect, test} from 'vitest'
import type {Figure} from '../../src/article/article.ts'
import {layoutTime} from '../../src/chart/time.ts'
import {figure} from '../article/world.ts'
import {view} from './views.ts'

const draw = (list: Partial<Figure>[], width = 560) =>
  layoutTime(
    list.map((changes, at) => view(figure({id: `figure-${at}`, ...changes}))),
    'en',
    width,
  )
const tickTexts = (layout: ReturnType<typeof layoutTime>) =>
  layout.ticks.map(({lines}) => lines.flatMap(({runs}) => runs.map(({text}) => text)).join(' '))

describe('layoutTime(figures, language, width)', () => {
  test('draws a period from the start of its first day to the end of its last', () => {
    const {ticks, rows} = draw([{period: '2025-01/2025-03'}, {period: '2025-02/2025-03-31'}])
    expect(ticks.map(({x}) => x)).toEqual([1, 193.2, 366.8, 559])
    expect(rows.map(({mark}) => [mark?.x1, mark?.x2])).toEqual([
      [1, 559],
      [193.2, 559],
    ])
  })

  test('ends an open end at the day up to which was counted', () => {
    const [open, closed] = draw([
      {period: '2025-01/..', asOf: '2025-02-10'},
      {period: '2025-01/2025-02-10', asOf: '2025-03-01'},
    ]).rows
    expect(open?.mark).toMatchObject({x2: closed?.mark?.x2})
  })

  test('begins an open start with an arrow at the left edge, before all other periods', () => {
    const [open, closed] = draw([{period: '../2025-02'}, {period: '2025-01/2025-02'}]).rows
    expect(open?.mark).toMatchObject({x1: 0, open: 'start'})
    expect(closed?.mark?.x1).toBeGreaterThan(0)
    expect(closed?.mark?.open).toBeUndefined()
  })

  test('draws an open start as long, even where nothing else was counted', () => {
    const [row] = draw([{period: '../2025-02-01'}, {period: '../2025-02-01'}]).rows
    expect(row?.mark?.x2).toBeGreaterThan(100)
  })

  test('lists a figure that names no period, without a rule', () => {
    const {rows} = draw([{period: '../..'}, {period: '2025-01/2025-02'}])
    expect(rows[0]?.mark).toBeUndefined()
    expect(rows[0]?.lines.flatMap(({runs}) => runs)).toContainEqual({role: 'note', text: 'no period named'})
  })

  test('has no axis where no figure names a period', () => {
    const layout = draw([{period: '../..'}, {period: '../..'}])
    expect(layout.base).toBeUndefined()
    expect(layout.ticks).toEqual([])
    expect(layout.rows).toHaveLength(2)
  })

  test('shares a lane between periods that stand clear of each other, and a lane only', () => {
    const list = [{period: '2025-08/2025-12'}, {period: '2024-10/2024-12'}]
    const heights = (width: number) => draw(list, width).rows.map(({mark}) => mark?.y)
    expect(new Set(heights(720)).size).toBe(1)
    expect(new Set(heights(280)).size).toBe(2)
  })

  test('has days, months, quarters or years at its ticks, as fits', () => {
    const day = {period: '2025-01-09/2025-01-09'}
    expect(tickTexts(draw([day, day], 280))).toEqual(['6 Jan 2025', '7', '8', '9', '10', '11', '12'])
    const weeks = {period: '2025-01-09/2025-02-09'}
    expect(tickTexts(draw([day, weeks], 280))).toEqual(['8 Jan 2025', '15', '22', '29', '5 Feb 2025'])
    const long = [{period: '1914-07/1918-11'}, {period: '1939-09/1945-09'}]
    expect(tickTexts(draw(long, 280))).toEqual(['1920', '1930', '1940'])
    expect(tickTexts(draw([{period: '2024-10/2025-12'}, {}], 280))).toEqual([
      'Oct 2024',
      'Jan 2025',
      'Apr',
      'Jul',
      'Oct',
      'Jan 2026',
    ])
  })
})
