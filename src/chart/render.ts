/** Geometry to markup: what a page and a picture have in common. A line an element. */
import type {Direction} from '../article/language.ts'
import {direct, escapeXml, isolate} from './escape.ts'
import {gap} from './label.ts'
import type {Layout, Line, Mark, Row, Run, Tick} from './layout.ts'

/** What the parts are painted with. */
export interface Paint {
  ink: string
  quiet: string
  mark: string
  /** What lies beneath; letters keep lines at a distance with it. */
  ground: string
}

/** On a page the style sheet says what is painted how; see `style/drawing.css`. */
const inherited: Paint = {ink: 'currentColor', quiet: 'currentColor', mark: 'currentColor', ground: 'none'}

const halo = 'stroke-width="4" stroke-linejoin="round" paint-order="stroke"'

/** The groups of a drawing, to stand in an `svg` whose viewBox is `0 0 width height`. */
export function renderLayout(layout: Layout, paint: Paint = inherited): string {
  return [
    ...renderAxis(layout, paint),
    `<g class="drawing-marks" fill="${paint.mark}" stroke="${paint.mark}">`,
    ...layout.rows.flatMap(({mark}) => (mark ? renderMark(mark, layout.axis) : [])),
    '</g>',
    `<g class="drawing-labels" fill="${paint.ink}" stroke="${paint.ground}" ${halo} font-weight="500">`,
    ...layout.rows.flatMap((row) => renderLabel(row, layout.direction, paint)),
    '</g>',
  ].join('\n')
}

function renderAxis({base, ticks, direction}: Layout, {ink, quiet}: Paint): string[] {
  if (!base) return []
  return [
    `<g class="drawing-grid" fill="none" stroke="${ink}" stroke-opacity="0.14">`,
    ...ticks.map(({x}) => `<path d="M${x} 0V${base.y}"/>`),
    '</g>',
    `<g class="drawing-axis" fill="none" stroke="${ink}" stroke-opacity="0.5">`,
    `<path d="M${base.x1} ${base.y}H${base.x2}${ticks.map(({x}) => `M${x} ${base.y}v5`).join('')}"/>`,
    '</g>',
    `<g class="drawing-ticks" fill="${quiet}" font-weight="500">`,
    ...ticks.flatMap((tick) => renderTick(tick, direction)),
    '</g>',
  ]
}

function renderTick({lines}: Tick, direction: Direction): string[] {
  return lines.map((line) => {
    const written = line.runs.map(({text}) => escapeXml(text)).join(' ')
    return `<text${place(line)}>${direct(written, direction)}</text>`
  })
}

/** A period is a thick rule; a count a thin one with its ends marked, or a dot. */
function renderMark(mark: Mark, axis: Layout['axis']): string[] {
  const {x1, x2, y, dot} = mark
  if (dot) return [`<circle cx="${x1}" cy="${y}" r="5" stroke="none"/>`]
  const head = axis === 'time' ? 12 : 9
  const from = mark.open === 'start' ? x1 + head - 1 : x1
  const to = mark.open === 'end' ? x2 - head + 1 : x2
  return [
    axis === 'time'
      ? `<path d="M${from} ${y}H${to}" stroke-width="6"/>`
      : `<path d="M${from} ${y}H${to}${ends(mark)}" fill="none" stroke-width="2"/>`,
    ...(mark.open ? [renderHead(mark, head)] : []),
  ]
}

/** Ticks at the closed ends of a count. */
function ends({x1, x2, y, open}: Mark): string {
  const closed = [open !== 'start' && x1, open !== 'end' && x2].filter((x) => x !== false)
  return closed.map((x) => `M${x} ${y - 6}v12`).join('')
}

function renderHead({x1, x2, y, open}: Mark, head: number): string {
  const [tip, way] = open === 'start' ? [x1, head] : [x2, -head]
  return `<path d="M${tip} ${y}l${way} ${-head / 2}v${head}z" stroke="none"/>`
}

function renderLabel({figure, lines}: Row, direction: Direction, paint: Paint): string[] {
  return [
    `<g data-figure="${escapeXml(figure)}">`,
    ...lines.map((line) => {
      const written = line.runs.map((run, at) => renderRun(run, at, direction, paint)).join('')
      return `<text${place(line)}>${direct(written, direction)}</text>`
    }),
    '</g>',
  ]
}

function renderRun({role, text}: Run, at: number, direction: Direction, {quiet}: Paint): string {
  const written = escapeXml(isolate(text, direction))
  switch (role) {
    case 'count':
      return `<tspan font-weight="700">${written}</tspan>`
    case 'outcome':
      return at === 0 ? written : ` ${written}`
    default:
      return `${at === 0 ? '' : gap}<tspan class="drawing-quiet" fill="${quiet}">${written}</tspan>`
  }
}

function place({x, y, anchor, size}: Line): string {
  return ` x="${x}" y="${y}" font-size="${size}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`
}
