/** What a number without a noun counts: what its sentence spoke of last, `1,100 started; 980 finished`. */
import type {Language} from './language.ts'
import type {Passage} from './passage.ts'

/** A noun is sought no further back than this many words. */
const reach = 40

/**
 * Whether the noun before a number names people, and nothing says that the number is a time, an age or a place.
 *
 * @param at the first token of the number, with all that qualifies it
 */
export function isAfterPeople(
  at: number,
  passage: Passage,
  {nouns, sums, grammar, other}: Language,
): boolean {
  // `at nine`, `the three before it`, `number 3`
  const apart = [other.circumstances, grammar.determiners, other.numbered]
  if (apart.some((words) => passage.isWord(at - 1, words))) return false
  const start = passage.sentenceStart(at, reach)
  for (let before = at - 1; before >= start; before--) {
    const token = passage.tokens[before]
    if (token?.kind !== 'word' || token.possessive) continue
    // `the oldest of them was 61`
    if (other.extremes.has(token.word)) return false
    const isPeople = nouns.people.has(token.word) || nouns.isNation(token.text)
    if (isPeople || sums.groups.has(token.word)) return !isExtreme(before, start, passage, other.extremes)
    if (nouns.isPlural(token.word) || nouns.things.has(token.word)) return false
  }
  return false
}

function isExtreme(
  from: number,
  start: number,
  passage: Passage,
  extremes: {has(word: string): boolean},
): boolean {
  for (let before = from; before >= start; before--) if (passage.isWord(before, extremes)) return true
  return false
}
