/** Figures with their labels and rules, and where a label stands at its rule. */
import type {FigureView} from '../article/compare.ts'
import {inlineLabel, type Label, lineHeight, stackedLabel} from './label.ts'
import type {Layout, Line, Mark} from './layout.ts'
import {placeLine} from './line.ts'
import {type LabelTexts, labelTexts} from './said.ts'

/** A figure that has no place yet. */
export interface Item {
  /** Its id. */
  figure: string
  label: Label
  /** Its rule but for the height; absent where there is nothing to draw. */
  span?: Omit<Mark, 'y'> | undefined
}

/** The labels of all figures in one manner: in one line each, where each has room at its rule, else in several. */
export function labelFigures(
  figures: FigureView[],
  spans: Item['span'][],
  {axis, language, width}: {axis: Layout['axis']; language: string; width: number},
): Item[] {
  const texts = figures.map((view) => labelTexts(view, axis, language))
  const inline = texts.map(inlineLabel)
  const fits = inline.every((label, at) => findAnchor(label, spans[at], width) !== undefined)
  const labels = fits && texts.every(isLatin) ? inline : texts.map((text) => stackedLabel(text, width))
  return figures.map(({figure}, at) => ({
    figure: figure.id,
    label: labels[at] as Label,
    span: spans[at],
  }))
}

/** The lines of a label from the top down, where there is room at its rule, else as near as the edge lets it. */
export function placeLabel({label, span}: Item, width: number): Line[] {
  const anchor = findAnchor(label, span, width)
  const x = anchor === 'end' ? span?.x2 : anchor === 'start' ? span?.x1 : width - label.width
  let y = 0
  return label.lines.map((line) => {
    y += lineHeight(line.size)
    return placeLine(line, anchor ?? 'start', x ?? 0, y - 4)
  })
}

/** Whether a label may begin where its rule does, or end there. */
function findAnchor(label: Label, span: Item['span'], width: number): 'start' | 'end' | undefined {
  if ((span?.x1 ?? 0) + label.width <= width) return 'start'
  return span && span.x2 >= label.width ? 'end' : undefined
}

/** Fonts and ways of writing that do not mix well have a line each. */
function isLatin({outcome, who}: LabelTexts): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(outcome + who)
}
