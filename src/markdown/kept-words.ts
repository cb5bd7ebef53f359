/** The words that an article keeps: the quotes of its sources, and the words of claimants in its figures. */
import {distance} from 'fastest-levenshtein'
import type {FrontMatter} from '../article/schema.ts'

/** Stands between parts that need not follow one another: an ellipsis, words in brackets. */
const joint = '\0'

/** Of longer quotations, in characters, the nearest words are not sought: each place would have to be compared. */
const longestHint = 400

export class KeptWords {
  readonly #texts: readonly string[]
  readonly #plain: readonly string[]
  readonly #held = new Map<string, boolean>()

  constructor(texts: readonly string[]) {
    this.#texts = [...new Set(texts)]
    this.#plain = this.#texts.map(toPlain)
  }

  /** Whether one of the texts holds a quotation, as far as an editor may change one. */
  holds(words: string): boolean {
    const known = this.#held.get(words)
    if (known !== undefined) return known
    const holds = this.#plain.some((text) => isIn(text, words))
    this.#held.set(words, holds)
    return holds
  }

  /** Words of the texts that are nearly those of a quotation. */
  findNearest(words: string): string | undefined {
    const wanted = toPlain(words).toLowerCase()
    // Who quotes a page has copied it.
    if (wanted.length > longestHint) return undefined
    const length = wanted.split(' ').length
    let nearest: {text: string; slips: number} | undefined
    for (const text of this.#texts) {
      const all = text.trim().split(/\s+/)
      for (let at = 0; at + length <= all.length || at === 0; at++) {
        const some = all.slice(at, at + length).join(' ')
        if (Math.abs(some.length - wanted.length) > wanted.length / 3) continue
        const slips = distance(wanted, toPlain(some).toLowerCase())
        if (slips <= wanted.length / 3 && slips < (nearest?.slips ?? Infinity)) nearest = {text: some, slips}
      }
    }
    return nearest && trimMarks(nearest.text)
  }
}

/** What an article keeps. */
export function keptWordsOf({sources, figures}: FrontMatter): KeptWords {
  const quotes = Object.values(sources ?? {}).flatMap((source) => source.quotes ?? [])
  const own = Object.values(figures ?? {}).flatMap(({quote, term}) => [quote ?? [], term ?? []].flat())
  return new KeptWords([...quotes, ...own])
}

/**
 * Marks are straight, dashes short, blanks single; ellipses are one character.
 * These differ from one outlet to the next, and change nobody's words.
 */
function toPlain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[“”„‟«»‹›‘’‚‛"´`]/g, "'")
    .replace(/\s*[-‐‑–—―]+\s*/g, '-')
    .replace(/\.\s?\.\s?\./g, '…')
    .replace(/\s+/g, ' ')
    .trim()
}

function isIn(text: string, words: string): boolean {
  const plain = toPlain(words)
  const whole = trimMarks(plain)
  if (findPart(text, whole, 0, new Set()) !== undefined) return true
  let at = 0
  const missing = new Set<string>()
  for (const part of splitParts(plain)) {
    const end = findPart(text, part, at, missing)
    if (end === undefined) return false
    at = end
  }
  return true
}

/** `[T]he regiment … lost [some] men` has the parts `The regiment`, `lost` and `men`. */
function splitParts(plain: string): string[] {
  const marked = plain
    .replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
    .replace(/\p{L}*\[[^\]]*\]\p{L}*/gu, joint)
    .replaceAll('…', joint)
  const parts = marked.split(joint).map(trimMarks)
  return parts.filter((part) => part !== '')
}

/**
 * Where a part ends in a text, from a place on; its first letter may be small or a capital.
 *
 * @param missing  what was not found from an earlier place on, and need not be looked for again
 */
function findPart(text: string, part: string, from: number, missing: Set<string>): number | undefined {
  const first = part[0] ?? ''
  for (const begin of new Set([first, first.toLowerCase(), first.toUpperCase()])) {
    const wanted = begin + part.slice(1)
    if (missing.has(wanted)) continue
    for (let at = text.indexOf(wanted, from); at !== -1; at = text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      if (!isWithinWord(text, at) && !isWithinWord(text, end)) return end
    }
    missing.add(wanted)
  }
  return undefined
}

/** Whether a place lies between two letters, or in a number. */
function isWithinWord(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}](?:[\p{L}\p{N}]|[,.]\p{N})/u.test(text.slice(at - 1, at + 2)) &&
    /^[\p{L}\p{N}]/u.test(text[at - 1] ?? '')
  )
}

/** Without punctuation at the ends, which may belong to the sentence around it. */
function trimMarks(text: string): string {
  return text.replace(/^[\s'.,;:!?…-]+|[\s'.,;:!?…-]+$/g, '')
}
