/** Rules in lanes, each with its label above it. */
import {type Item, placeLabel} from './items.ts'
import {type Line, type Row, round} from './layout.ts'
import {lower} from './line.ts'

interface Placed extends Item {
  /** As if the label stood at the top of the drawing. */
  lines: Line[]
  left: number
  right: number
}

/** Distances in units of the drawing. */
const betweenItems = 24
const aboveRule = 10
const belowRule = 20

/**
 * Place items from the top down, in the order of the list.
 *
 * @param packed whether a lane takes as many as stand clear of one another
 * @returns their rows, and where the axis may stand
 */
export function stackLanes(items: Item[], width: number, packed: boolean): {rows: Row[]; bottom: number} {
  const placed = items.map((item) => place(item, width))
  const rows: Row[] = []
  let top = 0
  for (const lane of packed ? packLanes(placed) : placed.map((item) => [item])) {
    const bottom = top + Math.max(...lane.map(({label}) => label.height))
    rows.push(...lane.map((item) => toRow(item, bottom)))
    top = bottom + belowRule + (lane.some(({span}) => span) ? aboveRule : 0)
  }
  return {rows, bottom: round(top)}
}

function place(item: Item, width: number): Placed {
  const {span} = item
  const lines = placeLabel(item, width)
  // Without a rule the row says so across the whole width.
  if (!span) return {...item, lines, left: 0, right: width}
  const boxes = lines.map(({box}) => box)
  return {
    ...item,
    lines,
    left: Math.min(span.x1, ...boxes.map(({x}) => x)),
    right: Math.max(span.x2, ...boxes.map((box) => box.x + box.width)),
  }
}

function packLanes(items: Placed[]): Placed[][] {
  const lanes: Placed[][] = []
  for (const item of items) {
    const lane = lanes.at(-1)
    if (lane?.every((other) => isApart(item, other))) lane.push(item)
    else lanes.push([item])
  }
  return lanes
}

function isApart(a: Placed, b: Placed): boolean {
  return a.left >= b.right + betweenItems || b.left >= a.right + betweenItems
}

/** Labels of a lane end on one line, just above their rules. */
function toRow({figure, label, span, lines}: Placed, bottom: number): Row {
  const down = bottom - label.height
  return {
    figure,
    mark: span && {...span, x1: round(span.x1), x2: round(span.x2), y: round(bottom + aboveRule)},
    lines: lines.map((line) => lower(line, down)),
  }
}
