/** The drawing of a comparison for a page, in three geometries, of which the style sheet shows the one that fits. */
import {type Drawn, layoutDrawing} from './drawing.ts'
import {renderLayout} from './render.ts'

export interface PageDrawing {
  /** As in `style/components/drawing.css`, like the widths. */
  name: string
  width: number
  height: number
  svg: string
}

const widths = Object.entries({narrow: 280, medium: 560, wide: 720})

/** A comparison stands on several pages, and is drawn once. */
const drawings = new WeakMap<Drawn, PageDrawing[]>()

/** Draw a comparison, or any other list of figures. */
export function drawForPage(view: Drawn, language: string): PageDrawing[] {
  const known = drawings.get(view)
  if (known) return known
  const drawn = widths.map(([name, width]) => {
    const layout = layoutDrawing(view, language, width)
    return {name, width, height: layout.height, svg: renderLayout(layout)}
  })
  drawings.set(view, drawn)
  return drawn
}
