/**
 * What a drawing is made of: numbers only, in units of its viewBox, rounded to tenths.
 * One unit is shown as one CSS pixel or more, so that text of 12 units is never smaller than 12 px.
 */
import type {Direction} from '../article/language.ts'

export interface Layout {
  /** What the axis shows: days, or numbers of people from zero. */
  axis: 'time' | 'counts'
  /** Which way its words are written; the axis goes the same way. */
  direction: Direction
  width: number
  height: number
  /** The line of the axis. Absent where there is nothing to place on it. */
  base?: {x1: number; x2: number; y: number} | undefined
  ticks: Tick[]
  /** One a figure, in the order of the comparison. */
  rows: Row[]
}

export interface Tick {
  x: number
  /** The label below the axis and, where it changes, the year below that. */
  lines: Line[]
}

export interface Row {
  /** Id of the figure. */
  figure: string
  /** Absent where the figure names no period. */
  mark?: Mark | undefined
  lines: Line[]
}

/** A rule from one value to another. */
export interface Mark {
  x1: number
  x2: number
  y: number
  /** The rule goes on beyond an end. */
  open?: 'start' | 'end' | undefined
  /** A single value, drawn as a dot. */
  dot: boolean
}

export interface Line {
  x: number
  /** Of the baseline. */
  y: number
  anchor: 'start' | 'middle' | 'end'
  /** Height of the text. */
  size: number
  runs: Run[]
  /** Room that the line takes. */
  box: Box
}

/** A stretch of text that plays one part. */
export interface Run {
  role: 'count' | 'outcome' | 'who' | 'note' | 'tick'
  text: string
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** To tenths, which is as fine as a screen shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
