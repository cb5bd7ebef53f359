/** The drawing of a comparison. It follows the verdict: counts share a scale only where they may. */
import type {ComparisonView} from '../article/compare.ts'
import {layoutCounts} from './counts.ts'
import type {Layout} from './layout.ts'
import {layoutTime} from './time.ts'

/** Lay the drawing of a comparison out for a width, in units of which one is shown as one CSS pixel or more. */
export function layoutDrawing(
  {axis, figures}: Pick<ComparisonView, 'axis' | 'figures'>,
  language: string,
  width: number,
): Layout {
  return axis === 'counts' ? layoutCounts(figures, language, width) : layoutTime(figures, language, width)
}
