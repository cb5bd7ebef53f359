/** As many ticks as there is room for their labels. */
import {type Box, round, type Tick} from './layout.ts'
import {placeLine} from './line.ts'
import {measure} from './text.ts'

/** A tick that has no place yet: its label, from the top down. An empty line is left out. */
export interface TickTexts {
  x: number
  texts: string[]
}

const font = {face: 'sans', size: 12} as const
/** Years stand out by themselves, and may stand closer than what changes at each tick. */
const between = [12, 5]

/** Room that ticks and their labels take below the axis. */
export function tickHeight(ticks: Tick[]): number {
  return 26 + 16 * (Math.max(1, ...ticks.map(({lines}) => lines.length)) - 1)
}

/**
 * Place ticks at an axis.
 *
 * @param sets from many ticks to few; the first whose labels stand clear of one another is taken
 * @param y of the axis
 */
export function placeTicks(sets: Iterable<TickTexts[]>, width: number, y: number): Tick[] {
  let ticks: Tick[] = []
  for (const set of sets) {
    ticks = set.map((texts) => placeTick(texts, width, y))
    if (isClear(ticks)) return ticks
  }
  return keepClear(ticks)
}

/** In the middle below its tick; where one of the lines would leave the drawing, all begin or end with the first. */
function placeTick({x, texts}: TickTexts, width: number, y: number): Tick {
  const lines = texts.map((text, at) => ({text, width: measure(text, font), y: y + 21 + 16 * at}))
  const half = Math.max(...lines.map((line) => line.width)) / 2
  const anchor = x < half ? 'start' : x + half > width ? 'end' : 'middle'
  const first = (lines[0]?.width ?? 0) / 2
  const from = {start: Math.max(0, x - first), middle: x, end: Math.min(width, x + first)}[anchor]
  return {
    x: round(x),
    lines: lines
      .filter(({text}) => text !== '')
      .map((line) =>
        placeLine(
          {runs: [{role: 'tick', text: line.text}], size: font.size, width: line.width},
          anchor,
          from,
          line.y,
        ),
      ),
  }
}

/** Whether labels stand apart in each of their lines; ticks come from left to right. */
function isClear(ticks: Tick[]): boolean {
  return between.every((gap, row) => {
    const boxes = ticks.flatMap(({lines}) => lines[row]?.box ?? [])
    return boxes.every((box, at) => at === 0 || box.x >= endOf(boxes[at - 1]) + gap)
  })
}

function endOf(box: Box | undefined): number {
  return box ? box.x + box.width : -Infinity
}

/** Where even the fewest ticks are too many, those that stand clear of the ones before. */
function keepClear(ticks: Tick[]): Tick[] {
  const kept: Tick[] = []
  for (const tick of ticks) if (isClear([...kept, tick])) kept.push(tick)
  return kept
}
