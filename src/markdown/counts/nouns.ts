/** What the words after a number say that it counts. */
import type {Passage} from './passage.ts'
import type {Quantity} from './quantities.ts'
import type {Token} from './tokens.ts'

/**
 * `few`: people who count only if something befell them. `them`: whoever was spoken of before. `bare`: no noun.
 * `loose`: words that are no plural, such as a verb: `a choir of 60 sang`.
 */
export type Kind = 'people' | 'few' | 'them' | 'bare' | 'loose' | 'thing'

export interface Noun {
  kind: Kind
  /** The token after it. */
  at: number
  /** The quantity that counts the same: `three` of `three Russian and four Ukrainian soldiers`. */
  like?: Quantity | undefined
}

/** A noun is sought no further than this many words away. */
const reach = 8

/** Read what a quantity counts. */
export function readNoun(quantity: Quantity, passage: Passage): Noun {
  const {grammar, numbers, sums} = passage.language
  const single = passage.isSingle(quantity)
  let at = quantity.to
  while (passage.isWord(at, grammar.passable)) at++
  const parts = passage.phraseFrom(at, numbers.parts)
  if (parts > 0) {
    if (single) return {kind: 'thing', at}
    at += parts
    while (passage.isWord(at, grammar.determiners) || passage.isWord(at, grammar.passable)) at++
    const whole = passage.quantityFrom(at)
    if (whole) return {kind: 'bare', at: whole.to, like: whole}
    // `70 of the garrison`
    const isGroup = passage.isWord(at, sums.groups) && !passage.tokens[at]?.possessive
    if (isGroup && endsAt(at + 1, passage)) return {kind: 'people', at: at + 1}
  }
  const isOf = passage.isWord(at - 1, numbers.of) || passage.isWord(at, grammar.relative)
  if (isOf && passage.isWord(at, grammar.persons)) return {kind: single ? 'thing' : 'people', at: at + 1}
  if (passage.isWord(at, grammar.pronouns)) return {kind: 'them', at: at + 1}
  if (isAboard(quantity, at, passage)) return {kind: 'people', at: at + 1}
  const noun = new NounReader(passage, single).read(at)
  return noun.kind === 'people' && isFew(quantity, noun.at, passage) ? {...noun, kind: 'few'} : noun
}

/** `62 aboard`, `1,000 strong`, `1,000-strong` */
function isAboard({to}: Quantity, at: number, passage: Passage): boolean {
  const {fates} = passage.language
  const [, suffix = ''] = /-([^-]+)$/.exec(passage.word(to - 1)) ?? []
  if (passage.phraseFrom(at, fates.aboard) > 0) return true
  // `1,000 strong`; but `two strong hands`
  if (passage.isWord(at, fates.strong) && endsAt(at + 1, passage)) return true
  return fates.strong.has(suffix)
}

function endsAt(at: number, passage: Passage): boolean {
  const {grammar} = passage.language
  return passage.tokens[at]?.kind !== 'word' || passage.isWord(at, grammar.closed)
}

function isFew({ends}: Quantity, at: number, passage: Passage): boolean {
  const {nouns} = passage.language
  return passage.isWord(at - 1, nouns.roles) && ends.length > 0 && ends.every((end) => end <= 10)
}

class NounReader {
  readonly #passage: Passage
  readonly #single: boolean
  /** Words that may be adjectives, up to here. */
  #adjectives = 0
  /** Whether a word named people that may yet stand before another noun. */
  #open = false
  /** Whether the first of them may be a verb. */
  #verbal = false
  /** Whether a comma or `and` stands between the adjectives. */
  #listed = false

  constructor(passage: Passage, single: boolean) {
    this.#passage = passage
    this.#single = single
  }

  read(start: number): Noun {
    let at = start
    while (at < start + reach) {
      const noun = this.#step(at)
      if (typeof noun !== 'number') return noun
      at += noun
    }
    return {kind: 'thing', at}
  }

  /** The noun, if it is clear with this token, else how many tokens to go on. */
  #step(at: number): Noun | number {
    const {nouns, fates, grammar, numbers} = this.#passage.language
    const token = this.#passage.tokens[at]
    if (token?.kind !== 'word') return this.#mark(at)
    const {word} = token
    if (grammar.coordinators.has(word) && this.#adjectives > 0) return this.#joint(at)
    if (grammar.durations.has(word)) return this.#open ? this.#end(at) : {kind: 'thing', at}
    const isPeople = nouns.people.has(word) || (token.capital && nouns.isNation(token.text))
    if (!isPeople && (grammar.closed.has(word) || grammar.adverbs.has(word))) return this.#end(at)
    if (nouns.things.has(word)) return {kind: 'thing', at}
    if (this.#passage.quantityFrom(at) && !numbers.half.has(word)) return this.#end(at)
    if (this.#single && nouns.isPerson(word) && !token.possessive) return {kind: 'few', at: at + 1}
    if (this.#single && isPeople && !fates.suffered.has(word)) return {kind: 'thing', at}
    if (isPeople || fates.suffered.has(word) || fates.moved.has(word)) return this.#people(at, isPeople)
    if (fates.did.has(word) && this.#adjectives === 0) return {kind: 'people', at: at + 1}
    if (this.#isThing(at)) return {kind: 'thing', at}
    // `one missing page`
    if (this.#single && this.#open) return {kind: 'thing', at}
    // `11,000 runners started; 9,840 finished the race`
    if (this.#adjectives === 0 && grammar.isVerb(word)) this.#verbal = true
    if (!grammar.isAdverb(word)) this.#adjectives++
    return 1
  }

  /** `nine soldiers`; but `nine soldiers' letters`, `nine personnel carriers`, `nine dead horses` */
  #people(at: number, isNoun: boolean): Noun | number {
    const {nouns, fates} = this.#passage.language
    const {possessive, text, word} = this.#passage.tokens[at] as Token
    const next = this.#passage.word(at + 1)
    // `a category 4 storm, killed 11`
    if (this.#listed && fates.suffered.has(word) && !nouns.people.has(next)) return {kind: 'loose', at}
    if (possessive || !isNoun || nouns.collective.has(word) || nouns.isAdjective(text)) {
      this.#open = true
      return 1
    }
    return nouns.people.has(next) ? 1 : {kind: 'people', at: at + 1}
  }

  #mark(at: number): Noun | number {
    const token = this.#passage.tokens[at]
    if (token && this.#passage.language.nouns.things.has(token.text)) return {kind: 'thing', at}
    // `nine “tragic” losses`
    if (token && /^["'“‘]$/.test(token.text) && token.spaced) return 1
    if (token && /^["'”’]$/.test(token.text) && !token.spaced && this.#adjectives > 0 && !this.#open) return 1
    if (token?.text === ',' && this.#adjectives > 0 && !this.#open) return this.#joint(at)
    return this.#end(at)
  }

  /** `nine army and navy officers`, `nine young, tired men` */
  #joint(at: number): Noun | number {
    const like = this.#passage.quantityFrom(at + 1)
    if (this.#open || !this.#passage.language.grammar.coordinators.has(this.#passage.word(at)))
      return this.#end(at)
    if (like) return {kind: 'bare', at, like}
    const next = this.#passage.tokens[at + 1]
    this.#listed = true
    return next?.kind === 'word' && !this.#passage.language.grammar.closed.has(next.word) ? 1 : this.#end(at)
  }

  #end(at: number): Noun {
    if (this.#open) return {kind: 'people', at}
    return {kind: this.#adjectives === 0 || this.#verbal ? 'bare' : 'loose', at}
  }

  #isThing(at: number): boolean {
    const {nouns, grammar} = this.#passage.language
    const token = this.#passage.tokens[at]
    if (token?.kind !== 'word' || token.capital || token.possessive) return false
    if (nouns.people.has(token.word) || grammar.closed.has(token.word)) return false
    return nouns.isPlural(token.word) && !grammar.adverbs.has(token.word) && !nouns.modifiers.has(token.word)
  }
}
