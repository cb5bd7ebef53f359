/** A passage of text with its tokens and quantities, and small questions to ask of it. */
import type {Language, Phrases, WordSet} from './language.ts'
import {type Quantity, readQuantities} from './quantities.ts'
import {readTokens, type Token} from './tokens.ts'

export class Passage {
  readonly language: Language
  readonly tokens: readonly Token[]
  readonly quantities: readonly Quantity[]
  readonly #starting: ReadonlyMap<number, Quantity>
  readonly #ending: ReadonlyMap<number, Quantity>

  constructor(text: string, language: Language) {
    this.language = language
    this.tokens = readTokens(text, language.grammar.abbreviations)
    this.quantities = readQuantities(this.tokens, language.numbers)
    this.#starting = new Map(this.quantities.map((quantity) => [quantity.from, quantity]))
    this.#ending = new Map(this.quantities.map((quantity) => [quantity.to, quantity]))
  }

  /** The word at a token; empty beyond the ends. */
  word(at: number): string {
    return this.tokens[at]?.word ?? ''
  }

  isWord(at: number, ...words: WordSet[]): boolean {
    const word = this.word(at)
    return words.some((set) => set.has(word))
  }

  /** Whether one of the tokens from one to another, which is not among them, is such a word. */
  hasWord(from: number, to: number, words: WordSet): boolean {
    for (let at = from; at < to; at++) if (this.isWord(at, words)) return true
    return false
  }

  /** The quantity that begins at a token. */
  quantityFrom(at: number): Quantity | undefined {
    return this.#starting.get(at)
  }

  /** The quantity that ends right before a token. */
  quantityTo(at: number): Quantity | undefined {
    return this.#ending.get(at)
  }

  /** How many tokens the longest of some phrases takes that begins at a token. */
  phraseFrom(at: number, phrases: Phrases): number {
    const found = phrases.find((phrase) => phrase.every((word, offset) => this.word(at + offset) === word))
    return found?.length ?? 0
  }

  /** The same for phrases that end right before a token. */
  phraseBefore(at: number, phrases: Phrases): number {
    const found = phrases.find((phrase) =>
      phrase.every((word, offset) => this.word(at - phrase.length + offset) === word),
    )
    return found?.length ?? 0
  }

  /** The first token of the sentence that a token stands in, no further back than some tokens. */
  sentenceStart(at: number, reach: number): number {
    let start = at
    while (start > 0 && at - start < reach && !this.tokens[start - 1]?.last) start--
    return start
  }

  /** The first token of a quantity, with all that qualifies it. */
  first({from}: Quantity): number {
    return from - this.phraseBefore(from, this.language.numbers.qualifiers)
  }

  /** Whether a quantity is the word `one` alone. */
  isSingle({from, to}: Quantity): boolean {
    return to === from + 1 && this.isWord(from, this.language.numbers.single)
  }

  /** The token before the determiners and the like that end with this one. */
  beforeDeterminers(at: number): number {
    const {determiners, passable} = this.language.grammar
    let before = at
    while (this.isWord(before, determiners, passable)) before--
    return before
  }
}
