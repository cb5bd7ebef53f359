/**
 * Which of the numbers in a text count people.
 *
 * A number counts people if a noun says so (`nine engineers`), or a fate (`nine dead`, `killed nine`),
 * or a sum (`the toll rose to 31`), or a count right before it (`300 killed in April and 600 in June`).
 */
import {findAntecedent} from './antecedent.ts'
import type {Language} from './language.ts'
import {isSingle, type Kind, type Noun, readNoun} from './nouns.ts'
import {isNoCount} from './other.ts'
import {Passage} from './passage.ts'
import type {Quantity} from './quantities.ts'

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
  // Most paragraphs hold no number at all.
  const passage = new Passage(text, language)
  if (passage.quantities.length === 0) return []
  return new CountReader(passage, language, around).read()
}

type Verdict = Kind | 'none'

class CountReader {
  readonly #passage: Passage
  readonly #language: Language
  readonly #around: Surroundings
  readonly #nouns = new Map<Quantity, Noun>()
  readonly #verdicts = new Map<Quantity, Verdict>()

  constructor(passage: Passage, language: Language, around: Surroundings) {
    this.#passage = passage
    this.#language = language
    this.#around = around
  }

  read(): PeopleCount[] {
    const {quantities, tokens} = this.#passage
    for (const quantity of quantities)
      this.#nouns.set(quantity, readNoun(quantity, this.#passage, this.#language))
    for (const quantity of quantities) this.#verdicts.set(quantity, this.#judge(quantity))
    // From right to left what a number shares with the next, then from left to right what with the one before.
    for (let index = quantities.length - 1; index >= 0; index--) this.#joinNext(index)
    for (let index = 0, last: Quantity | undefined; index < quantities.length; index++) {
      last = this.#joinBefore(index, last)
    }
    return quantities
      .filter((quantity) => this.#isPeople(quantity) && !this.#isFigure(quantity))
      .map((quantity) => ({
        start: tokens[this.#first(quantity)]?.start ?? 0,
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
    const start = this.#passage.tokens[from]?.start ?? 0
    return (this.#around.figures ?? []).some(([first, end]) => first <= start && start < end)
  }

  /** The first token, with all that qualifies the number. */
  #first({from}: Quantity): number {
    return from - this.#passage.phraseBefore(from, this.#language.numbers.qualifiers)
  }

  #judge(quantity: Quantity): Verdict {
    const noun = this.#noun(quantity)
    const kind = noun.like && this.#noun(noun.like).kind === 'thing' ? 'thing' : noun.kind
    if (this.#isFigure(quantity)) return 'people'
    if (isNoCount(quantity, noun, this.#passage, this.#language) || this.#isTitle(quantity, noun))
      return 'none'
    if (kind === 'people' || kind === 'thing') return kind
    if (this.#wasDone(quantity, kind)) return 'people'
    if (this.#isHeld(quantity) || this.#isCrowd(quantity))
      return kind === 'bare' || kind === 'loose' ? 'people' : kind
    if (this.#befell(quantity, kind === 'loose' ? {...noun, at: quantity.to} : noun)) return 'people'
    if (kind !== 'bare' && kind !== 'loose') return kind
    if (isSingle(quantity, this.#passage, this.#language)) return kind
    if (this.#isSubject(quantity)) return 'people'
    if (kind === 'loose') return 'thing'
    if (this.#isSum(quantity) || this.#isCell(quantity)) return 'people'
    return findAntecedent(this.#first(quantity), this.#passage, this.#language) === 'people'
      ? 'people'
      : 'bare'
  }

  /** `Twelve Angry Men`. In a heading every word may have its capital. */
  #isTitle({from, digits}: Quantity, {at, kind}: Noun): boolean {
    const {tokens} = this.#passage
    const noun = tokens[at - 1]
    if (this.#around.heading || digits || kind === 'bare' || !tokens[from]?.capital || !noun?.capital)
      return false
    return !this.#language.nouns.isNation(noun.text)
  }

  /** `nine were later found dead` */
  #befell(quantity: Quantity, {at: start, kind}: Noun): boolean {
    const {fates, grammar} = this.#language
    const passage = this.#passage
    let at = start
    // `hundreds, perhaps thousands, drowned`
    const isInserted = quantity.ends.length === 0 || passage.word(this.#first(quantity) - 1) === ','
    if (passage.word(at) === ',' && kind === 'bare' && isInserted) at++
    for (let steps = 0; steps < 8; steps++, at++) {
      if (passage.isWord(at, fates.suffered)) return true
      if (passage.isWord(at, fates.moved)) return !isSingle(quantity, passage, this.#language)
      if (passage.isWord(at, fates.did)) return kind !== 'few'
      if (!passage.isWord(at, fates.links) && !grammar.isAdverb(passage.word(at))) return false
    }
    return false
  }

  /** `killed nine`; `the deaths of nine` */
  #wasDone(quantity: Quantity, kind: Kind): boolean {
    const {fates, numbers} = this.#language
    const passage = this.#passage
    const at = this.#beforeDeterminers(this.#first(quantity) - 1)
    if (passage.isWord(at, fates.harmed))
      return kind !== 'loose' || !isSingle(quantity, passage, this.#language)
    const isPhrasal = passage.isWord(at, fates.particles) && passage.isWord(at - 1, fates.phrasal)
    if (isPhrasal || passage.isWord(at, fates.engaged))
      return kind === 'bare' && !isSingle(quantity, passage, this.#language)
    return passage.isWord(at, numbers.of) && passage.isWord(at - 1, fates.losses)
  }

  /** `Thousands lined the streets`: a round number that begins a sentence or a clause. */
  #isCrowd({from, ends}: Quantity): boolean {
    const {sums, numbers} = this.#language
    if (ends.length > 0 || !this.#passage.isWord(from, numbers.vague)) return false
    return from === this.#passage.sentenceStart(from, 1) || this.#passage.isWord(from - 1, sums.subjects)
  }

  /** `Fourteen were flown out`: what a sentence says of a number alone it says of people, unless it spoke of things. */
  #isSubject(quantity: Quantity): boolean {
    const {sums, grammar, numbers} = this.#language
    const passage = this.#passage
    const first = this.#first(quantity)
    let at = first - 1
    while (passage.isWord(at, grammar.passable)) at--
    // `a record 54,000`
    if (at < first - 1 && passage.isWord(at, numbers.article)) at--
    const isStart = at + 1 === passage.sentenceStart(first, 8)
    if (!isStart && !passage.isWord(at, sums.subjects)) return false
    const next = passage.tokens[quantity.to]
    if (
      next?.kind !== 'word' ||
      !(passage.isWord(quantity.to, grammar.plural) || !grammar.closed.has(next.word))
    )
      return false
    return isStart || findAntecedent(at + 1, passage, this.#language) !== 'thing'
  }

  /** `a crowd of 300`, `of whom 239` */
  #isHeld(quantity: Quantity): boolean {
    const {sums, numbers, grammar} = this.#language
    const at = this.#first(quantity) - 1
    const holder = this.#passage.tokens[at - 1]
    if (this.#passage.isWord(at, grammar.persons) && this.#passage.isWord(at - 1, numbers.of)) return true
    if (isSingle(quantity, this.#passage, this.#language)) return false
    return this.#passage.isWord(at, numbers.of) && holder?.capital === false && sums.groups.has(holder.word)
  }

  /** `the toll rose to 31`, `killed: 14`, `numbered in the hundreds` */
  #isSum(quantity: Quantity): boolean {
    const {sums, nouns, grammar} = this.#language
    const passage = this.#passage
    let at = this.#first(quantity) - 1
    while (grammar.isAdverb(passage.word(at))) at--
    if (passage.word(at) === ':' && passage.isWord(at - 1, sums.nominal)) return true
    if (/^[:,(]$/.test(passage.word(at)) && this.#isToll(at - 1)) return true
    if (passage.word(at) === ',') return this.#isOfPeople(at)
    if (this.#isToll(at)) return true
    if (quantity.ends.length === 0 && passage.isWord(at, grammar.determiners)) at -= 2
    const start = passage.sentenceStart(at, 16)
    const before = Array.from({length: Math.max(0, at - start)}, (_, index) => start + index)
    if (passage.isWord(at, sums.verbs))
      return before.some(
        (each) =>
          this.#isToll(each) || passage.isWord(each, sums.groups) || passage.isWord(each, nouns.people),
      )
    const isGuess = passage.isWord(at - 1, sums.guessed) && passage.isWord(at - 2, sums.guesses)
    return passage.isWord(at, sums.before) && (isGuess || before.some((each) => this.#isToll(each)))
  }

  /** `Of the soldiers in the cellar`, before a comma */
  #isOfPeople(comma: number): boolean {
    const start = this.#passage.sentenceStart(comma, 16)
    if (!this.#passage.isWord(start, this.#language.numbers.of)) return false
    const between = Array.from({length: comma - start}, (_, index) => start + index)
    return between.some((at) => this.#passage.isWord(at, this.#language.nouns.people))
  }

  #isToll(at: number): boolean {
    const {sums, nouns, numbers} = this.#language
    const passage = this.#passage
    if (passage.isWord(at, sums.numbers) && passage.isWord(at + 1, numbers.of))
      return [2, 3, 4].some((offset) => passage.isWord(at + offset, nouns.people))
    const before = this.#beforeDeterminers(at - 1)
    // `the oldest of the dead was 61`
    if (passage.isWord(before, numbers.of) && !this.#isSumOf(before - 1)) return false
    if (passage.isWord(at, sums.tolls)) return true
    const isNoun = before < at - 1 || at === passage.sentenceStart(at, 1)
    return passage.isWord(at, sums.nominal) && (isNoun || passage.isWord(before, sums.listed))
  }

  #isSumOf(at: number): boolean {
    const {sums} = this.#language
    return [sums.tolls, sums.numbers, sums.measures].some((words) => this.#passage.isWord(at, words))
  }

  /** The token before the determiners and the like that end with this one. */
  #beforeDeterminers(at: number): number {
    const {grammar} = this.#language
    let before = at
    while (
      this.#passage.isWord(before, grammar.determiners) ||
      this.#passage.isWord(before, grammar.passable)
    )
      before--
    return before
  }

  /** A cell that holds a number alone counts what its column and its row say. */
  #isCell(quantity: Quantity): boolean {
    const {heads = []} = this.#around
    const {tokens} = this.#passage
    if (this.#first(quantity) > 0 || quantity.to < tokens.length) return false
    return heads.some((head) => {
      const passage = new Passage(head, this.#language)
      const {sums, nouns} = this.#language
      const isShare = passage.tokens.some(({text, word}) => nouns.things.has(text) || nouns.things.has(word))
      return !isShare && passage.tokens.some(({word}) => nouns.people.has(word) || sums.tolls.has(word))
    })
  }

  /** `4,000` **of 12,000 soldiers**, `three Russian` **and four Ukrainian soldiers**, `from 300` **to 400 dead** */
  #joinNext(index: number): void {
    const quantity = this.#passage.quantities[index] as Quantity
    if (this.#verdicts.get(quantity) !== 'bare') return
    const {numbers, grammar} = this.#language
    const joined =
      this.#passage.isWord(quantity.to, grammar.joints) || this.#passage.isWord(quantity.to, numbers.of)
    const next = this.#passage.quantities[index + 1]
    const adjacent = joined && next && this.#first(next) === quantity.to + 1 ? next : undefined
    if (this.#isPeople(this.#noun(quantity).like ?? adjacent)) this.#verdicts.set(quantity, 'people')
  }

  /** `300 killed in April` **and 600 in June**. Returns the last count of people so far. */
  #joinBefore(index: number, last: Quantity | undefined): Quantity | undefined {
    const quantity = this.#passage.quantities[index] as Quantity
    const verdict = this.#verdicts.get(quantity)
    const near = last !== undefined && this.#passage.sentenceStart(quantity.from, 60) <= last.from
    if (verdict === 'bare' && near && this.#isJoined(quantity)) this.#verdicts.set(quantity, 'people')
    if (verdict === 'them' && this.#isAmongPeople(quantity)) this.#verdicts.set(quantity, 'people')
    return this.#isPeople(quantity) ? quantity : last
  }

  #isJoined(quantity: Quantity): boolean {
    const {numbers, grammar, sums} = this.#language
    let at = this.#first(quantity) - 1
    // Not `the last two`, of whom was spoken before.
    while (this.#passage.isWord(at, grammar.passable) || this.#passage.isWord(at, numbers.article)) at--
    const of = this.#beforeDeterminers(at) + 1
    const parts = this.#passage.phraseBefore(of, numbers.parts)
    const part = parts > 0 ? this.#passage.quantityTo(of - parts) : undefined
    if (isSingle(quantity, this.#passage, this.#language)) return false
    const isNumber = [1, 2, 3].some((offset) => this.#passage.isWord(at - offset, sums.numbers))
    if (isNumber && this.#passage.isWord(at, sums.before)) return true
    return this.#isPeople(part) || this.#passage.isWord(at, grammar.joints)
  }

  /** Whether `them` are people: the next plural before it says so, or what they are said to be. */
  #isAmongPeople(quantity: Quantity): boolean {
    const {nouns} = this.#language
    const {at} = this.#noun(quantity)
    if (this.#passage.isWord(at, nouns.people)) return true
    const start = this.#passage.sentenceStart(quantity.from, 30)
    for (let before = quantity.from - 1; before >= start; before--) {
      if (this.#passage.isWord(before, nouns.people) || this.#isPeople(this.#passage.quantityTo(before + 1)))
        return true
      if (nouns.isPlural(this.#passage.word(before))) return false
    }
    return false
  }
}
