/** Whether the widths that drawings are laid out with are those of the browser: on figures that are hard to draw. */
import type {Page} from '@playwright/test'
import fc from 'fast-check'
import {layoutDrawing} from '../../src/chart/drawing.ts'
import type {Box, Layout} from '../../src/chart/layout.ts'
import {renderLayout} from '../../src/chart/render.ts'
import {anyViews, widths} from '../chart/views.ts'
import {expect, listPages, test} from './site.ts'

for (const axis of ['time', 'counts'] as const) {
  test(`labels on an axis of ${axis} take no more room than was left for them`, async ({page, url}) => {
    const shown = listPages().find(({html}) => html.includes('class="drawing"'))
    await page.goto(url(shown?.path ?? ''))
    for (const figures of fc.sample(anyViews, {numRuns: 25, seed: 9})) {
      const layouts = widths.map((width) => layoutDrawing({axis, figures}, 'en', width))
      for (const [at, boxes] of (await measureTexts(page, layouts)).entries()) {
        const left = boxesOf(layouts[at] as Layout)
        expect(boxes).toHaveLength(left.length)
        for (const box of boxes) expect(left.some((room) => holds(room, box))).toBe(true)
      }
    }
  })
}

/** The boxes of all texts, drawn as on the page. */
function measureTexts(page: Page, layouts: Layout[]): Promise<Box[][]> {
  const drawn = layouts.map((layout) => renderLayout(layout))
  return page.evaluate((contents) => {
    const drawing = document.querySelector('.drawing svg') as SVGSVGElement
    drawing.style.display = 'block'
    return contents.map((content) => {
      drawing.innerHTML = content
      return [...drawing.querySelectorAll('text')].map((text) => {
        const {x, y, width, height} = text.getBBox()
        return {x, y, width, height}
      })
    })
  }, drawn)
}

function boxesOf({rows, ticks}: Layout): Box[] {
  return [...rows, ...ticks].flatMap(({lines}) => lines.map(({box}) => box))
}

/** Widths are what is at stake; a line is as high as its font. */
function holds(room: Box, box: Box): boolean {
  const sameLine = Math.abs(room.y - box.y) < 4
  return sameLine && box.x >= room.x - 0.5 && box.x + box.width <= room.x + room.width + 0.5
}
