/** Blocks of text in a picture. */
import type {Direction} from '../article/language.ts'
import {direct, escapeXml} from './escape.ts'
import {round} from './layout.ts'
import type {Font} from './text.ts'

/** The site's colours in a light scheme, for a picture is seen on any ground; see `style/tokens.css`. */
export const colours = {
  paper: '#fcfbf8',
  ink: '#1c1b18',
  quiet: '#4f4c45',
  line: '#d3cdbf',
  accent: '#0a5560',
}

export interface Style extends Font {
  weight: number
  /** From one baseline to the next. */
  leading: number
  fill: string
}

/** Fonts that a reader is likely to have follow our own, which a picture cannot bring along. */
const families = {
  sans: "'Public Sans', 'Public Sans Variable', 'Helvetica Neue', Arial, sans-serif",
  serif: "Newsreader, 'Newsreader Variable', Charter, Georgia, serif",
}

/** The family of a face, as an attribute. What is written from right to left comes first in its own. */
export function family(face: Font['face'], direction: Direction): string {
  const latin = face === 'serif' ? families.serif : families.sans
  return `font-family="${direction === 'rtl' ? `'Noto Naskh Arabic', ${latin}` : latin}"`
}

/** A piece of a picture, and how far it reaches down. */
export interface Piece {
  markup: string[]
  height: number
}

/** The room from side to side in which something stands. */
export interface Frame {
  x: number
  width: number
  direction: Direction
}

/** Lines of text, one below the other, from the side of a frame at which they begin. */
export function paragraph(lines: string[], style: Style, frame: Frame, y: number): Piece {
  const {face, size, weight, fill, leading} = style
  // The whole picture is in the sans.
  const serif = face === 'serif' ? ` ${family(face, frame.direction)}` : ''
  const first = y + leading / 2 + size * 0.35
  const [x, anchor] =
    frame.direction === 'ltr' ? [frame.x, ''] : [frame.x + frame.width, ' text-anchor="end"']
  return {
    markup: [
      `<g${serif} font-size="${size}" font-weight="${weight}" fill="${fill}"${anchor}>`,
      ...lines.map(
        (line, at) =>
          `<text x="${round(x)}" y="${round(first + at * leading)}">${direct(escapeXml(line), frame.direction)}</text>`,
      ),
      '</g>',
    ],
    height: lines.length * leading,
  }
}

/** A hairline from side to side. */
export function hairline({x, width}: Frame, y: number): string {
  return `<path d="M${round(x)} ${round(y)}H${round(x + width)}" stroke="${colours.line}"/>`
}
