import {expect, test} from 'vitest'
import {layoutDrawing} from '../../src/chart/drawing.ts'
import {mirror} from '../../src/chart/mirror.ts'
import {renderLayout} from '../../src/chart/render.ts'
import {figure} from '../article/world.ts'
import {view} from './views.ts'

const figures = [view(figure({id: 'a', period: '../2025-02'})), view(figure({id: 'b', count: {low: 5}}))]
const draw = (axis: 'time' | 'counts', language: string) => layoutDrawing({axis, figures}, language, 560)

test('mirror(mirror(layout)) is the layout', () => {
  const layout = draw('time', 'en')
  expect(mirror(mirror(layout))).toEqual({...layout, direction: 'rtl'})
})

test('a language that is written from right to left begins its axes at the right', () => {
  const {ticks, rows, direction} = draw('counts', 'ar')
  expect(direction).toBe('rtl')
  expect(ticks[0]?.x).toBeGreaterThan(ticks[1]?.x ?? 0)
  expect(rows[1]?.mark).toMatchObject({x1: 0, open: 'start'})
  expect(rows[1]?.lines[0]?.anchor).toBe('end')
})

test('a name that runs against its line is kept apart from it', () => {
  const named = figures.map((each) => ({...each, who: 'وزارة الصحة'}))
  const ltr = renderLayout(layoutDrawing({axis: 'time', figures: named}, 'en', 560))
  expect(ltr).toContain('>\u2068وزارة الصحة\u2069<')
  const rtl = renderLayout(layoutDrawing({axis: 'time', figures}, 'ar', 560))
  expect(rtl).toMatch(/<text[^>]*>\u2067.*\u2068the ministry\u2069.*\u2069<\/text>/)
})
