/**
 * Which of the numbers in a text count people.
 *
 * A number counts people if a noun says so (`nine engineers`), or a fate (`nine dead`, `killed nine`),
 * or a sum (`the toll rose to 31`), or a count right before it (`300 killed in April and 600 in June`).
 */
import {findIndexOfLast} from '../places.ts'
import {findAntecedent, isCrowd, isSubject} from './antecedent.ts'
import {befell, wasDone} from './fates.ts'
import type {Language} from './language.ts'
import {type Kind, type Noun, readNoun} from './nouns.ts'
import {isNoCount} from './other.ts'
import {Passage} from './passage.ts'
import type {Quantity} from './quantities.ts'
import {isCell, isHeld, isSum} from './sums.ts'

export interface PeopleCount {
  /** Where it begins, with all that qualifies it: `about 4,000`. */
  start: number
  /** Where the number itself begins. */
  number: number
  end: number
  /** The number, or both ends of a range; nothing for `dozens`. */
  ends: number[]
}

/** What surrounds the text. */
export interface Surroundings {
  /** Stretches of the text that are figures already. */
  figures?: readonly (readonly [start: number, end: number])[]
  /** For the cell of a table: the texts that say what stands in it. */
  heads?: readonly string[]
  heading?: boolean
}

/** Find the counts of people in a text. */
export function findCounts(text: string, language: Language, around: Surroundings = {}): PeopleCount[] {
  const passage = new Passage(text, language)
  // Most paragraphs hold no number at all.
  return passage.quantities.length === 0 ? [] : new CountReader(passage, around).read()
}

type Verdict = Kind | 'none'

class CountReader {
  readonly #passage: Passage
  readonly #around: Surroundings
  readonly #nouns: ReadonlyMap<Quantity, Noun>
  readonly #verdicts = new Map<Quantity, Verdict>()

  constructor(passage: Passage, around: Surroundings) {
    this.#passage = passage
    this.#around = around
    this.#nouns = new Map(passage.quantities.map((quantity) => [quantity, readNoun(quantity, passage)]))
  }

  read(): PeopleCount[] {
    const {quantities, tokens} = this.#passage
    for (const quantity of quantities) this.#verdicts.set(quantity, this.#judge(quantity))
    // From right to left what a number shares with the next, then the other way what with the one before.
    for (let index = quantities.length - 1; index >= 0; index--) this.#joinNext(index)
    let last: Quantity | undefined
    for (const quantity of quantities) last = this.#joinBefore(quantity, last)
    return quantities
      .filter((quantity) => this.#isPeople(quantity) && !this.#isFigure(quantity))
      .map((quantity) => ({
        start: tokens[this.#passage.first(quantity)]?.start ?? 0,
        number: tokens[quantity.from]?.start ?? 0,
        end: tokens[quantity.to - 1]?.end ?? 0,
        ends: quantity.ends,
      }))
  }

  #isPeople(quantity: Quantity | undefined): boolean {
    return quantity !== undefined && this.#verdicts.get(quantity) === 'people'
  }

  #noun(quantity: Quantity): Noun {
    return this.#nouns.get(quantity) as Noun
  }

  #isFigure({from}: Quantity): boolean {
    const {figures = []} = this.#around
    const at = this.#passage.tokens[from]?.start ?? 0
    const [start, end] = figures[findIndexOfLast(figures, ([start]) => start <= at)] ?? [0, 0]
    return start <= at && at < end
  }

  /** What a number counts, as far as it can be told without the others. */
  #judge(quantity: Quantity): Verdict {
    const passage = this.#passage
    const noun = this.#noun(quantity)
    const kind = noun.like && this.#noun(noun.like).kind === 'thing' ? 'thing' : noun.kind
    if (this.#isFigure(quantity)) return 'people'
    if (isNoCount(quantity, noun, passage) || this.#isTitle(quantity, noun)) return 'none'
    if (kind === 'people' || kind === 'thing') return kind
    if (wasDone(quantity, kind, passage) || befell(quantity, noun, passage)) return 'people'
    if (kind === 'few' || kind === 'them') return kind
    if (isHeld(quantity, passage) || isCrowd(quantity, passage)) return 'people'
    if (passage.isSingle(quantity)) return kind
    if (isSubject(quantity, passage)) return 'people'
    if (kind === 'loose') return 'thing'
    if (isSum(quantity, passage) || isCell(quantity, this.#around.heads ?? [], passage)) return 'people'
    return findAntecedent(passage.first(quantity), passage) === 'people' ? 'people' : 'bare'
  }

  /** `Twelve Angry Men`. In a heading every word may have its capital. */
  #isTitle({from, digits}: Quantity, {at, kind}: Noun): boolean {
    const {tokens, language} = this.#passage
    const noun = tokens[at - 1]
    if (this.#around.heading || digits || kind === 'bare') return false
    return tokens[from]?.capital === true && noun?.capital === true && !language.nouns.isNation(noun.text)
  }

  /** `4,000` **of 12,000 soldiers**, `three Russian` **and four Greek soldiers**, `from 300` **to 400 dead** */
  #joinNext(index: number): void {
    const passage = this.#passage
    const quantity = passage.quantities[index] as Quantity
    if (this.#verdicts.get(quantity) !== 'bare') return
    const {numbers, grammar} = passage.language
    const isJoined = passage.isWord(quantity.to, grammar.joints, numbers.of)
    const next = passage.quantities[index + 1]
    const adjacent = isJoined && next && passage.first(next) === quantity.to + 1 ? next : undefined
    if (this.#isPeople(this.#noun(quantity).like ?? adjacent)) this.#verdicts.set(quantity, 'people')
  }

  /** `300 killed in April` **and 600 in June**. Returns the last count of people so far. */
  #joinBefore(quantity: Quantity, last: Quantity | undefined): Quantity | undefined {
    const verdict = this.#verdicts.get(quantity)
    const isNear = last !== undefined && this.#passage.sentenceStart(quantity.from, 60) <= last.from
    const isJoined = verdict === 'bare' && isNear && this.#isJoined(quantity)
    const isOfThem = verdict === 'them' && this.#areThemPeople(quantity)
    if (isJoined || isOfThem) this.#verdicts.set(quantity, 'people')
    return this.#isPeople(quantity) ? quantity : last
  }

  #isJoined(quantity: Quantity): boolean {
    const passage = this.#passage
    const {numbers, grammar, sums} = passage.language
    if (passage.isSingle(quantity)) return false
    let at = passage.first(quantity) - 1
    // Not `the last two`, of whom was spoken before.
    while (passage.isWord(at, grammar.passable, numbers.article)) at--
    const of = passage.beforeDeterminers(at) + 1
    const parts = passage.phraseBefore(of, numbers.parts)
    if (parts > 0 && this.#isPeople(passage.quantityTo(of - parts))) return true
    if (passage.isWord(at, sums.before) && passage.hasWord(at - 3, at, sums.numbers)) return true
    return passage.isWord(at, grammar.joints)
  }

  /** Whether `them` are people: the next plural before it says so, or what they are said to be. */
  #areThemPeople(quantity: Quantity): boolean {
    const passage = this.#passage
    const {nouns} = passage.language
    if (passage.isWord(this.#noun(quantity).at, nouns.people)) return true
    const start = passage.sentenceStart(quantity.from, 30)
    for (let at = quantity.from - 1; at >= start; at--) {
      if (passage.isWord(at, nouns.people) || this.#isPeople(passage.quantityTo(at + 1))) return true
      if (nouns.isPlural(passage.word(at))) return false
    }
    return false
  }
}
