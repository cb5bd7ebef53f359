/** The drawing of a comparison. It follows the verdict: counts share a scale only where they may. */
import type {ComparisonView, FigureView} from '../article/compare.ts'
import {layoutCounts} from './counts.ts'
import type {Layout} from './layout.ts'
import {mirror} from './mirror.ts'
import {directionOfWords} from './said.ts'
import {layoutTime} from './time.ts'

/** What a drawing needs of a comparison, or of any other list of figures. */
export interface Drawn extends Pick<ComparisonView, 'axis' | 'figures'> {
  /** The figures whose days the axis spans, where several drawings share one time axis. */
  along?: FigureView[]
}

/** Lay a drawing out for a width, in units of which one is shown as one CSS pixel or more. */
export function layoutDrawing({axis, figures, along}: Drawn, language: string, width: number): Layout {
  const drawn =
    axis === 'counts' ? layoutCounts(figures, language, width) : layoutTime(figures, language, width, along)
  return directionOfWords(language) === 'rtl' ? mirror(drawn) : drawn
}
