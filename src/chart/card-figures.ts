/** The figures of a picture: at equal size whatever their magnitude, each with its question. */
import type {FigureView} from '../article/compare.ts'
import {formatDate} from '../article/format.ts'
import {facetNames} from '../article/lists.ts'
import {colours, type Frame, hairline, type Piece, paragraph, type Style} from './card-text.ts'
import {measure} from './text.ts'
import {balance, wrap} from './wrap.ts'

const gap = 22

const count: Style = {face: 'serif', size: 36, weight: 500, leading: 40, fill: colours.ink}
const who: Style = {face: 'bold', size: 13, weight: 600, leading: 17, fill: colours.ink}
const small: Style = {face: 'sans', size: 12.5, weight: 400, leading: 17, fill: colours.quiet}

/** Cells in columns of equal width. */
export function renderFigures(figures: FigureView[], language: string, frame: Frame, y: number): Piece {
  const columns = figures.length === 2 || figures.length === 4 ? 2 : 3
  const column = columnWidth(frame, columns)
  const cells = figures.map((view) => cellOf(view, language, column, countStyle(figures, column)))
  const markup: string[] = []
  let top = y
  for (let first = 0; first < cells.length; first += columns) {
    const row = renderRow(cells.slice(first, first + columns), framesOf(frame, columns), top)
    markup.push(hairline(frame, top), ...row.markup)
    top += row.height
  }
  return {markup, height: top - y}
}

/** What stands in a cell, from the top down: as many blocks as in every other cell. */
type Cell = {lines: string[]; style: Style}[]

/** All counts in the size in which the longest of their words still fits. */
export function countStyle(figures: FigureView[], width: number, most: number = count.size): Style {
  const widest = Math.max(...figures.map((view) => measure(view.count, {...count, size: 1})))
  const size = Math.max(20, Math.min(most, Math.floor(width / widest)))
  return {...count, size, leading: Math.round(size * 1.12)}
}

function cellOf(
  {figure, who: name, count: said, facets}: FigureView,
  language: string,
  width: number,
  big: Style,
): Cell {
  // In full, for no table stands beside a picture.
  const broken = (text: string, style: Style) => ({lines: balance(text, width, style), style})
  return [
    {lines: wrap(said, width, big), style: big},
    broken(name, who),
    broken(formatDate(figure.asOf, language), small),
    ...facetNames.map((facet) => broken(facets[facet], small)),
  ]
}

function columnWidth({width}: Frame, columns: number): number {
  return (width - gap * (columns - 1)) / columns
}

/** Columns, in the direction of writing. */
export function framesOf(frame: Frame, columns: number): Frame[] {
  const width = columnWidth(frame, columns)
  const frames = Array.from({length: columns}, (_, at) => ({
    ...frame,
    width,
    x: frame.x + at * (width + gap),
  }))
  return frame.direction === 'ltr' ? frames : frames.reverse()
}

/** Blocks of one kind begin at one height, so that a row reads as a table does. */
function renderRow(cells: Cell[], frames: Frame[], y: number): Piece {
  const markup: string[] = []
  let top = y + 14
  for (const at of (cells[0] ?? []).keys()) {
    const pieces = cells.map((cell, index) => {
      const block = cell[at] as Cell[number]
      return paragraph(block.lines, block.style, frames[index] as Frame, top)
    })
    markup.push(...pieces.flatMap((piece) => piece.markup))
    top += Math.max(...pieces.map((piece) => piece.height)) + (at === 1 ? 0 : 4)
  }
  return {markup, height: top + 16 - y}
}
