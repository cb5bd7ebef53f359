/** A drawing for words that are written from right to left. */
import {type Layout, type Line, type Mark, round} from './layout.ts'

/** The same drawing seen in a mirror: its axis, rules and labels begin at the right. */
export function mirror(layout: Layout): Layout {
  const {width, base, ticks, rows} = layout
  const flip = (x: number) => round(width - x)
  return {
    ...layout,
    direction: 'rtl',
    base: base && {...base, x1: flip(base.x2), x2: flip(base.x1)},
    ticks: ticks.map(({x, lines}) => ({x: flip(x), lines: lines.map((line) => mirrorLine(line, flip))})),
    rows: rows.map((row) => ({
      ...row,
      mark: row.mark && mirrorMark(row.mark, flip),
      lines: row.lines.map((line) => mirrorLine(line, flip)),
    })),
  }
}

type Flip = (x: number) => number

function mirrorLine(line: Line, flip: Flip): Line {
  const {x, anchor, box} = line
  return {...line, x: flip(x), anchor: opposite[anchor], box: {...box, x: flip(box.x + box.width)}}
}

function mirrorMark({x1, x2, open, ...mark}: Mark, flip: Flip): Mark {
  return {...mark, x1: flip(x2), x2: flip(x1), open: open && opposite[open]}
}

const opposite = {start: 'end', middle: 'middle', end: 'start'} as const
