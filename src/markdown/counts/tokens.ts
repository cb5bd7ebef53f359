/** Text to tokens: words, numbers in digits, and marks. */
import type {WordSet} from './language.ts'

export interface Token {
  kind: 'word' | 'digits' | 'mark'
  text: string
  /** In small letters, with straight apostrophes and hyphens; without the `'s` of a possessive. */
  word: string
  start: number
  end: number
  /** `regiment's`, `soldiers'` */
  possessive: boolean
  /** Whether it begins with a capital letter. */
  capital: boolean
  /** Whether white space stands before it. */
  spaced: boolean
  /** Whether a sentence ends with it. */
  last: boolean
}

// A word may have hyphens and apostrophes in it, as `27-year-old` and `soldiers’`; digits may have separators.
const pattern =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’\-‐‑]|(?<=\d)[–,.:/](?=\d)|(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}))[\p{L}\p{M}\p{N}]+)*(?:(?<=s)['’](?=\s+\p{L}))?|[^\s\p{L}\p{M}\p{N}]/gu

/** Read the tokens of a text. Words in `abbreviations` do not end a sentence when a full stop follows. */
export function readTokens(text: string, abbreviations: WordSet): Token[] {
  const tokens: Token[] = []
  for (const {0: match, index} of text.matchAll(pattern)) {
    const before = tokens.at(-1)
    const token = readToken(match, index, index > (before?.end ?? 0))
    if (before) before.last = endsSentence(before, token, tokens.at(-2), abbreviations)
    tokens.push(token)
  }
  return tokens
}

function readToken(text: string, start: number, spaced: boolean): Token {
  const small = text.toLowerCase()
  const straight = /['’‐‑]/.test(small) ? small.replaceAll('’', "'").replace(/[‐‑]/g, '-') : small
  const word = straight.includes("'") ? straight.replace(/'s?$/, '') : straight
  return {
    kind: kindOf(text),
    text,
    word,
    start,
    end: start + text.length,
    possessive: word !== straight,
    capital: text[0] !== small[0],
    spaced,
    last: false,
  }
}

function kindOf(text: string): Token['kind'] {
  if (/^\d/.test(text)) return /^\d[\d,.'’]*(?:[-‐‑–]\d[\d,.'’]*)?$/.test(text) ? 'digits' : 'word'
  return text.length > 1 || /[\p{L}\p{M}\p{N}]/u.test(text) ? 'word' : 'mark'
}

function endsSentence(
  token: Token,
  next: Token,
  previous: Token | undefined,
  abbreviations: WordSet,
): boolean {
  if (!'.!?…'.includes(token.text)) return false
  const isShort = abbreviations.has(previous?.word ?? '') || previous?.word.length === 1
  return next.spaced && !(token.text === '.' && !token.spaced && isShort)
}
