/** Texts in lines that are no wider than they may be. */
import {advanceOf, type Font, measure, toWidth} from './text.ts'

/**
 * Break a text at its spaces, and a word that is wider than a line between its letters.
 *
 * @param first room in the first line, where something stands before it
 */
export function wrap(text: string, width: number, font: Font, first: number = width): string[] {
  return carryIsolates(fill(readWords(text, font), width, font, first))
}

/** As `wrap`, with lines of about one length, in no more of them than it takes. */
export function balance(text: string, width: number, font: Font): string[] {
  const words = readWords(text, font)
  const wanted = fill(words, width, font).length
  let [narrow, wide] = [width / 2, width]
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2
    if (fill(words, middle, font).length > wanted) narrow = middle
    else wide = middle
  }
  return carryIsolates(fill(words, wide, font))
}

/** A word is measured once, however many lines are tried. */
interface Word {
  text: string
  advance: number
}

function readWords(text: string, {face}: Font): Word[] {
  const words = text.split(/[ \n]+/).filter((word) => word !== '')
  return words.map((word) => ({text: word, advance: advanceOf(word, face)}))
}

function fill(words: readonly Word[], width: number, font: Font, first: number = width): string[] {
  const space = advanceOf(' ', font.face)
  const lines = ['']
  let advance = 0
  for (const word of words) {
    const line = lines.at(-1) as string
    const longer = line === '' ? word.advance : advance + space + word.advance
    if (toWidth(longer, font) <= (lines.length === 1 ? first : width)) {
      lines[lines.length - 1] = line === '' ? word.text : `${line} ${word.text}`
      advance = longer
    } else {
      lines.push(...breakWord(word.text, width, font))
      advance = advanceOf(lines.at(-1) as string, font.face)
    }
  }
  // An empty first line tells that nothing fits behind what stands there; where nothing does, it is none.
  return first === width && lines[0] === '' ? lines.slice(1) : lines
}

/** No more than so many lines; what is cut off shows as an ellipsis. */
export function limit(lines: string[], most: number, width: number, font: Font): string[] {
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), width, font, true)]
}

/** Cut a text to a width, with an ellipsis in place of its end. */
export function shorten(text: string, width: number, font: Font, cut: boolean = false): string {
  if (!cut && measure(text, font) <= width) return text
  const letters = lettersOf(text)
  while (letters.length > 0 && measure(`${letters.join('')}…`, font) > width) letters.pop()
  return `${letters.join('').replace(/[\s,.;:]+$/, '')}…`
}

/** What is kept apart from its line is so in the next line, too, where it is broken. */
function carryIsolates(lines: string[]): string[] {
  let open = ''
  return lines.map((line) => {
    const begun = open + line
    open = ''
    for (const mark of begun.match(/[\u2066-\u2069]/g) ?? [])
      open = mark === '\u2069' ? open.slice(0, -1) : open + mark
    return begun + '\u2069'.repeat(open.length)
  })
}

function breakWord(word: string, width: number, font: Font): string[] {
  if (measure(word, font) <= width) return [word]
  const pieces = ['']
  for (const letter of lettersOf(word)) {
    const longer = `${pieces.at(-1)}${letter}`
    if (measure(longer, font) <= width || pieces.at(-1) === '') pieces[pieces.length - 1] = longer
    else pieces.push(letter)
  }
  return pieces
}

/** What a reader takes for one letter may be several characters. */
function lettersOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({segment}) => segment)
}

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'})
