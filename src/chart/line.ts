/** Lines of text in their places. */
import {type Line, type Run, round} from './layout.ts'

/** A line of text that has no place yet. */
export interface Text {
  runs: Run[]
  size: number
  width: number
}

/** A line with the room that it takes: Public Sans rises 0.95 of its size above the baseline and falls 0.23 below. */
export function placeLine({runs, size, width}: Text, anchor: Line['anchor'], x: number, y: number): Line {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const box = {x: round(left), y: round(y - size * 0.95), width: round(width), height: round(size * 1.18)}
  return {x: round(x), y: round(y), anchor, size, runs, box}
}

/** The line further down. */
export function lower(line: Line, by: number): Line {
  return {...line, y: round(line.y + by), box: {...line.box, y: round(line.box.y + by)}}
}
