/** Blocks of text in a picture. */
import {escapeXml, isolate} from './escape.ts'
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

/** The family of a picture, as an attribute. */
export const sans = `font-family="${families.sans}"`
const serif = ` font-family="${families.serif}"`

/** A piece of a picture, and how far it reaches down. */
export interface Piece {
  markup: string[]
  height: number
}

/** Lines of text, one below the other, from a point at their upper left. */
export function paragraph(lines: string[], style: Style, x: number, y: number): Piece {
  const {face, size, weight, fill, leading} = style
  const first = y + leading / 2 + size * 0.35
  return {
    markup: [
      `<g${face === 'serif' ? serif : ''} font-size="${size}" font-weight="${weight}" fill="${fill}">`,
      ...lines.map(
        (line, at) =>
          `<text x="${round(x)}" y="${round(first + at * leading)}">${isolate(escapeXml(line))}</text>`,
      ),
      '</g>',
    ],
    height: lines.length * leading,
  }
}

/** A hairline from edge to edge. */
export function hairline(x1: number, x2: number, y: number): string {
  return `<path d="M${round(x1)} ${round(y)}H${round(x2)}" stroke="${colours.line}"/>`
}
