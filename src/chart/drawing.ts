/** The drawing of a comparison. It follows the verdict: counts share a scale only where they may. */
import type {ComparisonView} from '../article/compare.ts'
import {layoutCounts} from './counts.ts'
import type {Layout} from './layout.ts'
import {mirror} from './mirror.ts'
import {directionOfWords} from './said.ts'
import {layoutTime} from './time.ts'

/** Lay the drawing of a comparison out for a width, in units of which one is shown as one CSS pixel or more. */
export function layoutDrawing(
  {axis, figures}: Pick<ComparisonView, 'axis' | 'figures'>,
  language: string,
  width: number,
): Layout {
  const layout = axis === 'counts' ? layoutCounts : layoutTime
  const drawn = layout(figures, language, width)
  return directionOfWords(language) === 'rtl' ? mirror(drawn) : drawn
}
