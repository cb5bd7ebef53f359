/**
 * A comparison as a picture to take away: verdict, figures, drawing and sources on one card,
 * so that the caveat travels with the number. Plain SVG, without script or reference to anything outside.
 */
import type {ComparisonView} from '../article/compare.ts'
import {formatDate} from '../article/format.ts'
import type {Direction} from '../article/language.ts'
import {wordsOf} from '../article/words/index.ts'
import {renderFigures} from './card-figures.ts'
import {colours, type Frame, family, hairline, type Piece, paragraph, type Style} from './card-text.ts'
import {layoutDrawing} from './drawing.ts'
import {escapeXml, isolate} from './escape.ts'
import {round} from './layout.ts'
import {renderLayout} from './render.ts'
import {directionOfWords, tellDrawing} from './said.ts'
import {balance, wrap} from './wrap.ts'

/** What a card says beside the comparison. */
export interface Origin {
  language: string
  /** Name of the site. */
  site: string
  /** Where the comparison stands for good. */
  address: string
  /** What it was true of: `Published 23 Nov 2026`. */
  state: string
}

/** In units, of which a picture has two pixels each. */
const width = 600
const margin = 36
const inner = width - 2 * margin
/** Where a reader has none of our fonts, another may be as much wider. */
const safe = inner * 0.97

const kicker: Style = {face: 'bold', size: 12.5, weight: 600, leading: 17, fill: colours.quiet}
const headline: Style = {face: 'serif', size: 28, weight: 500, leading: 32, fill: colours.ink}
const sentence: Style = {face: 'serif', size: 16, weight: 400, leading: 22.5, fill: colours.ink}
const heading: Style = {face: 'bold', size: 13, weight: 600, leading: 17, fill: colours.ink}
const small: Style = {face: 'sans', size: 12, weight: 400, leading: 16.5, fill: colours.quiet}

/** Draw a comparison as a card, 1,200 pixels wide. */
export function renderCard(view: ComparisonView, origin: Origin): string {
  const {language} = origin
  const words = wordsOf(language)
  const frame: Frame = {x: margin, width: inner, direction: directionOfWords(language)}
  const {markup, height} = stack(34, [
    [0, text(balance(view.title, safe, kicker), kicker, frame)],
    [6, text(balance(view.headline, safe, headline), headline, frame)],
    [8, text(balance(view.sentence, safe, sentence), sentence, frame)],
    [20, (y) => renderFigures(view.figures, language, frame, y)],
    [0, rule(frame)],
    [16, text([words.drawing[view.axis].title], heading, frame)],
    [12, (y) => drawing(view, language, y)],
    [14, rule(frame)],
    [12, text(wrap(tellSources(view, language, frame.direction), safe, small), small, frame)],
    [12, text([`${isolate(origin.site, frame.direction)} · ${origin.state}`], heading, frame)],
    [2, text(wrap(origin.address, safe, small), small, frame)],
  ])
  return [...opening(view, language, round(height + 28)), ...markup, '</svg>', ''].join('\n')
}

/** Draws from a height on. */
type Part = (y: number) => Piece

function stack(top: number, parts: [above: number, part: Part][]): Piece {
  const markup: string[] = []
  let y = top
  for (const [above, part] of parts) {
    const piece = part(y + above)
    markup.push(...piece.markup)
    y += above + piece.height
  }
  return {markup, height: y}
}

function opening(view: ComparisonView, language: string, height: number): string[] {
  const described = `${view.sentence} ${tellDrawing(view, language)}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escapeXml(language)}" role="img" width="${2 * width}" height="${2 * height}" viewBox="0 0 ${width} ${height}" ${family('sans', directionOfWords(language))}>`,
    `<title>${escapeXml(view.headline)}</title>`,
    `<desc>${escapeXml(described)}</desc>`,
    `<path d="M0 0H${width}V${height}H0z" fill="${colours.paper}"/>`,
    `<path d="M0 0H${width}V5H0z" fill="${colours.ink}"/>`,
  ]
}

function text(lines: string[], style: Style, frame: Frame): Part {
  return (y) => paragraph(lines, style, frame, y)
}

function rule(frame: Frame): Part {
  return (y) => ({markup: [hairline(frame, y)], height: 0})
}

function drawing(view: ComparisonView, language: string, y: number): Piece {
  const layout = layoutDrawing(view, language, inner)
  const {ink, quiet, accent, paper} = colours
  return {
    markup: [
      `<g transform="translate(${margin} ${round(y)})">`,
      renderLayout(layout, {ink, quiet, mark: accent, ground: paper}),
      '</g>',
    ],
    height: layout.height,
  }
}

/** `Sources: TASS, 13 Dec 2025; Voice of Korea, 13 Dec 2025` */
function tellSources({sources}: ComparisonView, language: string, direction: Direction): string {
  const written = (date: string) => formatDate(date, language).replaceAll(' ', '\u00a0')
  const {ui, comma, semicolon} = wordsOf(language)
  const named = sources.map(({publisher, date}) => `${isolate(publisher, direction)}${comma}${written(date)}`)
  return `${ui.comparison.sources}: ${[...new Set(named)].join(semicolon)}`
}
