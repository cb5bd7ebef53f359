/** What a number without a noun counts: what its sentence spoke of last, `1,100 started; 980 finished`. */
import type {Language, WordSet} from './language.ts'
import type {Passage} from './passage.ts'

/** A noun is sought no further back than this many words. */
const reach = 40

/**
 * What the noun before a number names; `thing` also where something says that the number is a time, an age or a place.
 *
 * @param at the first token of the number, with all that qualifies it
 */
export function findAntecedent(
  at: number,
  passage: Passage,
  language: Language,
): 'people' | 'thing' | undefined {
  const {numbers, nouns, sums, grammar, other} = language
  // `at nine`, `the three before it`, `number 3`
  const apart = [other.circumstances, grammar.determiners, other.numbered]
  if (apart.some((words) => passage.isWord(at - 1, words))) return 'thing'
  const start = passage.sentenceStart(at, reach)
  // `System 360`
  if (at - 1 > start && passage.tokens[at - 1]?.capital) return 'thing'
  // `work from 9 to 5`
  const isHour = passage.isWord(at - 1, numbers.from) || passage.isWord(at - 1, numbers.to)
  if (isHour && (passage.quantityFrom(at)?.ends ?? []).every((end) => end <= 24)) return 'thing'
  for (let before = at - 1; before >= start; before--) {
    const token = passage.tokens[before]
    if (token?.kind !== 'word' || token.possessive) continue
    // `the oldest of them was 61`
    if (other.extremes.has(token.word)) return 'thing'
    const isPeople = nouns.people.has(token.word) || nouns.isNation(token.text)
    if (isPeople || sums.groups.has(token.word))
      return hasWord(start, before, passage, other.extremes) ? 'thing' : 'people'
    if (nouns.isPlural(token.word) || nouns.things.has(token.word)) return 'thing'
  }
  return undefined
}

function hasWord(from: number, to: number, passage: Passage, words: WordSet): boolean {
  for (let at = from; at < to; at++) if (passage.isWord(at, words)) return true
  return false
}
