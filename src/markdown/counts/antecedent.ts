/** What a number without a noun counts: what its sentence spoke of before, `1,100 started; 980 finished`. */
import type {Passage} from './passage.ts'
import type {Quantity} from './quantities.ts'

/** A noun is sought no further back than this many words. */
const reach = 40

/**
 * What the noun before a number names; `thing` also where the number is said to be a time, an age or a name.
 *
 * @param at the first token of the number, with all that qualifies it
 */
export function findAntecedent(at: number, passage: Passage): 'people' | 'thing' | undefined {
  const {nouns, sums, other} = passage.language
  const start = passage.sentenceStart(at, reach)
  if (isApart(at, start, passage)) return 'thing'
  for (let before = at - 1; before >= start; before--) {
    const token = passage.tokens[before]
    if (token?.kind !== 'word' || token.possessive) continue
    // `the oldest of them was 61`
    if (other.extremes.has(token.word)) return 'thing'
    const isPeople = passage.isWord(before, nouns.people, sums.groups) || nouns.isNation(token.text)
    if (isPeople) return passage.hasWord(start, before, other.extremes) ? 'thing' : 'people'
    if (nouns.isPlural(token.word) || nouns.things.has(token.word)) return 'thing'
  }
  return undefined
}

/** `Fourteen were flown out`: what is said of a number alone is said of people, unless things were spoken of. */
export function isSubject(quantity: Quantity, passage: Passage): boolean {
  const {sums, grammar, numbers} = passage.language
  const first = passage.first(quantity)
  let at = first - 1
  while (passage.isWord(at, grammar.passable)) at--
  // `a record 54,000`
  if (at < first - 1 && passage.isWord(at, numbers.article)) at--
  const isStart = at + 1 === passage.sentenceStart(first, reach)
  if (!isStart && !passage.isWord(at, sums.subjects)) return false
  const next = passage.tokens[quantity.to]
  const hasVerb = passage.isWord(quantity.to, grammar.plural) || !grammar.closed.has(next?.word ?? '')
  if (next?.kind !== 'word' || !hasVerb) return false
  return isStart || findAntecedent(at + 1, passage) !== 'thing'
}

/** `Thousands lined the streets`: a round number that begins a sentence or a clause. */
export function isCrowd({from, ends}: Quantity, passage: Passage): boolean {
  const {sums, numbers} = passage.language
  if (ends.length > 0 || !passage.isWord(from, numbers.vague)) return false
  return from === passage.sentenceStart(from, 1) || passage.isWord(from - 1, sums.subjects)
}

/** `at nine`, `the three before it`, `number 3`, `System 360`, `from 9 to 5` */
function isApart(at: number, start: number, passage: Passage): boolean {
  const {numbers, grammar, other} = passage.language
  if (passage.isWord(at - 1, other.circumstances, grammar.determiners, other.numbered)) return true
  if (at - 1 > start && passage.tokens[at - 1]?.capital) return true
  const ends = passage.quantityFrom(at)?.ends ?? []
  return passage.isWord(at - 1, numbers.from, numbers.to) && ends.every((end) => end <= 24)
}
