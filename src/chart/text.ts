/**
 * How wide a text is, without a page to ask: a sum of advances, which errs on the wide side.
 * What our fonts do not hold is drawn in a font of the reader's, and taken as wide as a wide one.
 */
import {type Advances, bold, sans, serif} from './advances.ts'

/** A face and the size of its text, in units of the drawing. */
export interface Font {
  face: 'sans' | 'bold' | 'serif'
  size: number
}

/** The width of a text in one line, in units of the drawing. Never less than the browser makes it. */
export function measure(text: string, font: Font): number {
  return toWidth(advanceOf(text, font.face), font)
}

/** The sum of the advances of a text, in thousandths of its size: that of two texts is the sum of theirs. */
export function advanceOf(text: string, face: Font['face']): number {
  let sum = 0
  for (const character of text) sum += advance(character, faces[face])
  return sum
}

/** The width of so much advance, in units of the drawing. */
export function toWidth(advance: number, {size}: Font): number {
  return (advance * size) / 1000
}

const faces: Record<Font['face'], Advances> = {sans, bold, serif}

function advance(character: string, face: Advances): number {
  return known(character, face) ?? known(character.normalize('NFD').charAt(0), face) ?? guess(character)
}

function known(character: string, {ascii, others}: Advances): number | undefined {
  return ascii[(character.codePointAt(0) ?? 0) - 32] ?? others[character]
}

/** As wide as words in DejaVu Sans Bold, one of the widest fonts that a reader may have. */
function guess(character: string): number {
  return guesses.find(([those]) => those.test(character))?.[1] ?? 950
}

const guesses: [RegExp, number][] = [
  [/[\p{M}\p{Cf}]/u, 0], // Drawn over another character, or not at all.
  [/\p{Extended_Pictographic}/u, 1400],
  [/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/u, 1050], // Of East Asia, as wide as high.
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 700],
  [/\p{Lu}/u, 1000],
  [/[\p{Script=Cyrillic}\p{Script=Greek}]/u, 750],
]
