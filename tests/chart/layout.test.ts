/** What holds for every drawing, whatever it shows. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {FigureView} from '../../src/article/compare.ts'
import {layoutDrawing} from '../../src/chart/drawing.ts'
import type {Box, Layout} from '../../src/chart/layout.ts'
import {anyViews, widths} from './views.ts'

describe.each([
  'time',
  'counts',
] as const)('layoutDrawing(view, language, width) on an axis of %s', (axis) => {
  const holds = (check: (layout: Layout, figures: FigureView[]) => void) =>
    fc.assert(
      fc.property(
        anyViews,
        fc.constantFrom(...widths),
        fc.constantFrom('en', 'ar'),
        (figures, width, language) => {
          check(layoutDrawing({axis, figures}, language, width), figures)
        },
      ),
      {numRuns: 150},
    )

  test('puts no label over another', () => {
    holds((layout) => {
      const boxes = boxesOf(layout)
      for (const [at, box] of boxes.entries())
        for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false)
    })
  })

  test('puts no label over a rule', () => {
    holds((layout) => {
      for (const {mark} of layout.rows) {
        if (!mark) continue
        const rule = {x: mark.x1, y: mark.y - 6, width: mark.x2 - mark.x1 + 0.1, height: 12}
        for (const box of boxesOf(layout)) expect(overlap(box, rule)).toBe(false)
      }
    })
  })

  test('keeps everything inside', () => {
    holds(({width, height, rows, ticks, base, ...layout}) => {
      for (const box of boxesOf({width, height, rows, ticks, base, ...layout})) {
        expect(box.x).toBeGreaterThanOrEqual(-0.1) // Rounded.
        expect(box.y).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(width + 0.1) // Rounded.
        expect(box.y + box.height).toBeLessThanOrEqual(height)
      }
      for (const {mark} of rows) {
        if (!mark) continue
        expect(mark.x1).toBeGreaterThanOrEqual(0)
        expect(mark.x2).toBeGreaterThanOrEqual(mark.x1)
        expect(mark.x2).toBeLessThanOrEqual(width)
        expect(mark.y).toBeLessThan(base?.y ?? 0)
      }
    })
  })

  test('sets no text below 12 units, of which each is a pixel or more', () => {
    holds((layout) => {
      for (const {size} of linesOf(layout)) expect(size).toBeGreaterThanOrEqual(12)
    })
  })

  test('has a row a figure, in the order of the list, and never cuts a count', () => {
    holds(({rows}, figures) => {
      expect(rows.map(({figure}) => figure)).toEqual(figures.map(({figure}) => figure.id))
      for (const [at, {lines}] of rows.entries()) {
        const runs = lines.flatMap((line) => line.runs).filter(({role}) => role === 'count')
        expect(runs.map(({text}) => text).join(' ')).toBe(figures[at]?.count)
      }
    })
  })

  test('is in tenths', () => {
    holds((layout) => {
      for (const [number] of JSON.stringify(layout).matchAll(/(?<=":)-?\d[\d.e+-]*/g)) {
        expect(number).toMatch(/^-?\d+(\.\d)?$/)
      }
    })
  })
})

function linesOf({rows, ticks}: Layout) {
  return [...rows, ...ticks].flatMap(({lines}) => lines)
}

function boxesOf(layout: Layout): Box[] {
  return linesOf(layout).map(({box}) => box)
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
