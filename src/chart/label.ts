/** What stands at a rule: the count and its outcome, and whose count it is. */
import type {Run} from './layout.ts'
import type {Text} from './line.ts'
import type {LabelTexts} from './said.ts'
import {type Font, measure} from './text.ts'
import {limit, wrap} from './wrap.ts'

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

/** All in one line, however long. */
export function inlineLabel({count, outcome, who, note}: LabelTexts): Label {
  const runs: Run[] = [
    {role: 'count', text: count},
    {role: 'outcome', text: outcome},
    {role: 'who', text: who},
  ]
  if (note) runs.push({role: 'note', text: note})
  return stack([{runs, size: 13}])
}

/** Whose count it is stands below the count; both are broken, and all but the count cut, at the given width. */
export function stackedLabel({count, outcome, who, note}: LabelTexts, width: number): Label {
  const lines = [
    ...countLines(count, outcome, width).map((runs) => ({runs, size: strong.size})),
    ...smallLines('who', who, width),
    ...(note ? smallLines('note', note, width) : []),
  ]
  return stack(lines)
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

export function lineHeight(size: number): number {
  return size + 4
}
