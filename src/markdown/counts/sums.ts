/** Numbers that are said to be a sum of people: `the toll rose to 31`, `a crowd of 300`, `killed: 14`. */
import {Passage} from './passage.ts'
import type {Quantity} from './quantities.ts'

/** The subject of a sum is sought no further back than this many words. */
const reach = 16

/** `the toll rose to 31`, `numbered in the hundreds` */
export function isSum(quantity: Quantity, passage: Passage): boolean {
  const {sums, nouns, grammar} = passage.language
  let at = passage.first(quantity) - 1
  while (grammar.isAdverb(passage.word(at))) at--
  if (passage.word(at) === ':' && passage.isWord(at - 1, sums.nominal)) return true
  if (/^[:,(]$/.test(passage.word(at)) && isToll(at - 1, passage)) return true
  if (passage.word(at) === ',') return isOfPeople(at, passage)
  if (isToll(at, passage)) return true
  if (quantity.ends.length === 0 && passage.isWord(at, grammar.determiners)) at -= 2
  const start = passage.sentenceStart(at, reach)
  const hasToll = () => {
    for (let before = start; before < at; before++) if (isToll(before, passage)) return true
    return false
  }
  if (passage.isWord(at, sums.verbs)) {
    const hasPeople = [sums.groups, nouns.people].some((words) => passage.hasWord(start, at, words))
    return hasPeople || hasToll()
  }
  const isGuess = passage.isWord(at - 1, sums.guessed) && passage.isWord(at - 2, sums.guesses)
  return passage.isWord(at, sums.before) && (isGuess || hasToll())
}

/** `a crowd of 300`, `of whom 239` */
export function isHeld(quantity: Quantity, passage: Passage): boolean {
  const {sums, numbers, grammar} = passage.language
  const at = passage.first(quantity) - 1
  const holder = passage.tokens[at - 1]
  if (passage.isWord(at, grammar.persons) && passage.isWord(at - 1, numbers.of)) return true
  if (passage.isSingle(quantity) || !passage.isWord(at, numbers.of)) return false
  return holder?.capital === false && sums.groups.has(holder.word)
}

/** A cell that holds a number alone counts what the heads of its column and its row say. */
export function isCell(quantity: Quantity, heads: readonly string[], passage: Passage): boolean {
  if (passage.first(quantity) > 0 || quantity.to < passage.tokens.length) return false
  const {sums, nouns} = passage.language
  return heads.some((head) => {
    const {tokens} = new Passage(head, passage.language)
    const isShare = tokens.some(({text, word}) => nouns.things.has(text) || nouns.things.has(word))
    return !isShare && tokens.some(({word}) => nouns.people.has(word) || sums.tolls.has(word))
  })
}

/** `toll`, `the wounded`, `the number of volunteers`; but `the oldest of the dead was 61` */
function isToll(at: number, passage: Passage): boolean {
  const {sums, nouns, numbers} = passage.language
  if (passage.isWord(at, sums.numbers) && passage.isWord(at + 1, numbers.of))
    return passage.hasWord(at + 2, at + 5, nouns.people)
  if (!passage.isWord(at, sums.tolls, sums.nominal)) return false
  const before = passage.beforeDeterminers(at - 1)
  const isSumOf = passage.isWord(before - 1, sums.tolls, sums.numbers, sums.measures)
  if (passage.isWord(before, numbers.of) && !isSumOf) return false
  if (passage.isWord(at, sums.tolls)) return true
  return before < at - 1 || at === passage.sentenceStart(at, 1) || passage.isWord(before, sums.listed)
}

/** `Of the soldiers in the cellar`, before a comma */
function isOfPeople(comma: number, passage: Passage): boolean {
  const {nouns, numbers} = passage.language
  const start = passage.sentenceStart(comma, reach)
  return passage.isWord(start, numbers.of) && passage.hasWord(start, comma, nouns.people)
}
