/** The words of a drawing. */
import type {ComparisonView, FigureView} from '../article/compare.ts'
import {formatDate} from '../article/format.ts'
import {type Direction, directionOf} from '../article/language.ts'
import {languageOfWords, wordsOf} from '../article/words/index.ts'
import type {Layout} from './layout.ts'

export interface LabelTexts {
  /** `about 4,000`; never cut. */
  count: string
  /** `killed and wounded` */
  outcome: string
  who: string
  /** What the drawing cannot show: `no period named`. */
  note?: string | undefined
}

/** Which way the words of a drawing are written. */
export function directionOfWords(language: string): Direction {
  return directionOf(languageOfWords(language))
}

/** What stands at the rule of a figure. Where the axis does not show time, the date stands there. */
export function labelTexts(view: FigureView, axis: Layout['axis'], language: string): LabelTexts {
  const {figure, who, count, facets} = view
  const {drawing, period} = wordsOf(language)
  return {
    count,
    outcome: figure.measure === 'unstated' ? drawing.unstated(figure.term) : drawing.outcome(facets.measure),
    who: axis === 'time' ? who : drawing.dated(who, formatDate(figure.asOf, language)),
    note: axis === 'time' && facets.period === period.unnamed ? period.unnamed : undefined,
  }
}

/** The drawing in a sentence, for readers who do not see it. */
export function tellDrawing(
  {axis, figures}: Pick<ComparisonView, 'axis' | 'figures'>,
  language: string,
): string {
  const {drawing} = wordsOf(language)
  const rows = figures.map((view) => {
    const {count, outcome} = labelTexts(view, axis, language)
    return drawing.row(
      view.who,
      `${count} ${outcome}`,
      axis === 'time' ? view.facets.period : formatDate(view.figure.asOf, language),
    )
  })
  return drawing[axis].described(rows)
}
