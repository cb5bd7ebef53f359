/** What stands at a rule: the count and its outcome, and whose count it is. */
import type {FigureView} from '../article/compare.ts'
import type {Layout, Line, Mark, Run} from './layout.ts'
import {placeLine, type Text} from './line.ts'
import {type LabelTexts, labelTexts} from './said.ts'
import {type Font, measure} from './text.ts'
import {limit, wrap} from './wrap.ts'

/** A figure that has no place yet. */
export interface Item {
  /** Its id. */
  figure: string
  label: Label
  /** Its rule but for the height; absent where there is nothing to draw. */
  span?: Omit<Mark, 'y'> | undefined
}

/** A label that has no place yet. */
export interface Label {
  lines: Text[]
  width: number
  height: number
}

const strong: Font = {face: 'bold', size: 13}
const plain: Font = {face: 'sans', size: 13}
const small: Font = {face: 'sans', size: 12}

/** Between what stands in one line and is not one text: spaces, which every renderer counts in. */
export const gap = '\u00a0\u00a0'

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

/** Fonts and ways of writing that do not mix well have a line each. */
function isLatin({outcome, who}: LabelTexts): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(outcome + who)
}

/** All in one line, however long. */
function inlineLabel({count, outcome, who, note}: LabelTexts): Label {
  const runs: Run[] = [
    {role: 'count', text: count},
    {role: 'outcome', text: outcome},
    {role: 'who', text: who},
  ]
  if (note) runs.push({role: 'note', text: note})
  return stack([{runs, size: 13}])
}

/** Whose count it is stands below the count; both are broken, and all but the count cut, at the given width. */
function stackedLabel({count, outcome, who, note}: LabelTexts, width: number): Label {
  const lines = [
    ...countLines(count, outcome, width).map((runs) => ({runs, size: strong.size})),
    ...smallLines('who', who, width),
    ...(note ? smallLines('note', note, width) : []),
  ]
  return stack(lines)
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

function countLines(count: string, outcome: string, width: number): Run[][] {
  const counts = wrap(count, width, strong)
  const last = counts.pop() ?? ''
  const first = width - measure(`${last} `, strong)
  const [beside = '', ...below] = limit(wrap(outcome, width, plain, first), 2, width, plain)
  const end: Run[] = [{role: 'count', text: last}]
  if (beside) end.push({role: 'outcome', text: beside})
  return [
    ...counts.map((text): Run[] => [{role: 'count', text}]),
    end,
    ...below.map((text): Run[] => [{role: 'outcome', text}]),
  ]
}

function smallLines(role: Run['role'], text: string, width: number): {runs: Run[]; size: number}[] {
  const lines = limit(wrap(text, width, small), 2, width, small)
  return lines.map((line) => ({runs: [{role, text: line}], size: small.size}))
}

function stack(lines: {runs: Run[]; size: number}[]): Label {
  const measured = lines.map((line) => ({...line, width: measureRuns(line)}))
  return {
    lines: measured,
    width: Math.max(...measured.map(({width}) => width)),
    height: lines.reduce((height, {size}) => height + lineHeight(size), 0),
  }
}

function measureRuns({runs, size}: {runs: Run[]; size: number}): number {
  return runs.reduce((width, {role, text}, at) => {
    const before = at === 0 ? 0 : measure(role === 'outcome' ? ' ' : gap, {face: 'sans', size})
    return width + before + measure(text, {face: role === 'count' ? 'bold' : 'sans', size})
  }, 0)
}

function lineHeight(size: number): number {
  return size + 4
}
