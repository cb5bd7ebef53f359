/** Numbers that are no counts of people, whatever stands around them: years, dates, shares, rates, names. */
import type {Noun} from './nouns.ts'
import type {Passage} from './passage.ts'
import type {Quantity} from './quantities.ts'

/** Whether a number is something else than a count of people, as its surroundings tell. */
export function isNoCount(quantity: Quantity, noun: Noun, passage: Passage): boolean {
  return (
    isBroken(quantity, passage) ||
    isPart(quantity, passage) ||
    isMarker(quantity, passage) ||
    isScore(quantity, passage) ||
    isMoney(quantity, passage) ||
    isDate(quantity, passage) ||
    isYear(quantity, noun, passage) ||
    isAge(quantity, noun, passage) ||
    isNumeral(quantity, noun, passage) ||
    isShare(quantity, passage) ||
    isRate(quantity, noun, passage) ||
    isString(quantity, passage)
  )
}

/** `0.25`, `1.0` */
function isBroken({from, to, ends}: Quantity, passage: Passage): boolean {
  const isDecimal = to === from + 1 && /^\d+\.(?:\d\d?|\d{4,})$/.test(passage.tokens[from]?.text ?? '')
  return isDecimal || ends.some((end) => Math.abs(end - Math.round(end)) > 1e-6)
}

/** `#5`, `.350`, `PL/1`, `'89` */
function isPart({from, digits}: Quantity, passage: Passage): boolean {
  const [before, token] = [passage.tokens[from - 1], passage.tokens[from]]
  if (!digits || token?.spaced || before?.kind !== 'mark') return false
  return /^[.#/+]$/.test(before.text) || (/^['’‘]$/.test(before.text) && /^\d\d$/.test(token?.text ?? ''))
}

/** `(2) the next point`; but `killed (14)` */
function isMarker({from, to, digits}: Quantity, passage: Passage): boolean {
  const {nouns, sums} = passage.language
  if (!digits || passage.word(to) !== ')') return false
  if (passage.word(from - 1) !== '(') return from === 0 || passage.tokens[from - 1]?.kind === 'mark'
  return ![nouns.people, sums.tolls, sums.nominal].some((words) => passage.isWord(from - 2, words))
}

/** `51 to 49`, `3 to 1` */
function isScore(quantity: Quantity, passage: Passage): boolean {
  const {numbers} = passage.language
  const isTo = (at: number) => passage.isWord(at, numbers.to)
  const next = isTo(quantity.to) ? passage.quantityFrom(quantity.to + 1) : undefined
  const previous = isTo(quantity.from - 1) ? passage.quantityTo(quantity.from - 1) : undefined
  const [high, low] = next ? [quantity, next] : [previous, quantity]
  if (!high || passage.isWord(high.from - 1, numbers.from)) return false
  return (high.ends[0] ?? 0) > (low.ends[0] ?? Infinity)
}

/** `$4,000` */
function isMoney({from}: Quantity, passage: Passage): boolean {
  return /^\p{Sc}$/u.test(passage.word(from - 1))
}

/** `12 December`, `December 12` */
function isDate({from, to, ends, digits}: Quantity, passage: Passage): boolean {
  const {other} = passage.language
  if (!digits || ends.some((end) => end > 31)) return false
  // An abbreviated month may have a full stop.
  const before = passage.word(from - 1) === '.' ? from - 2 : from - 1
  return [before, to].some((at) => passage.tokens[at]?.capital === true && passage.isWord(at, other.months))
}

/** `2024`, unless it is `some 2000 people`. */
function isYear({from, to, digits}: Quantity, noun: Noun, passage: Passage): boolean {
  const {numbers} = passage.language
  const text = passage.tokens[from]?.text ?? ''
  if (!digits || to !== from + 1 || !/^(?:1[1-9]|2[01])\d\d(?:\D\d+)?$/.test(text)) return false
  return noun.kind !== 'people' || passage.phraseBefore(from, numbers.qualifiers) === 0
}

/** `the driver, 22, survived` */
function isAge({from, to, ends, digits}: Quantity, {kind}: Noun, passage: Passage): boolean {
  const {sums} = passage.language
  if (!digits || kind !== 'bare' || ends.some((end) => end > 120)) return false
  const before = passage.tokens[from - 2]
  const isApart = passage.word(from - 1) === ',' && passage.word(to) === ','
  return isApart && before?.kind === 'word' && !sums.tolls.has(before.word) && !sums.nominal.has(before.word)
}

/** `page 9`, `Brigade 47`, `aged 19`, `no. 5`, `room for 300` */
function isNumeral(quantity: Quantity, noun: Noun, passage: Passage): boolean {
  const {numbers, other, sums} = passage.language
  const {from, digits} = quantity
  const start = from - passage.phraseBefore(from, numbers.qualifiers)
  if (passage.phraseBefore(start, other.before) > 0) return true
  if (isAgeOf(quantity, noun, start, passage)) return true
  const before = passage.word(from - 1) === '.' ? from - 2 : from - 1
  if (!digits || !passage.isWord(before, other.numbered)) return false
  // `at number 1,114`; but `they number 1,114`
  if (passage.isWord(before, sums.verbs))
    return passage.isWord(before - 1, sums.before) || passage.isWord(before - 1, sums.verbs)
  if (/\D/.test(passage.tokens[from]?.text ?? '')) return false
  // `In the sector 300 soldiers died`; but `Brigade 47 soldiers`.
  return noun.kind !== 'people' || passage.tokens[before]?.capital === true
}

/** `children under 12`, `most were over 80` */
function isAgeOf({ends}: Quantity, {kind}: Noun, start: number, passage: Passage): boolean {
  const {nouns, grammar, other} = passage.language
  if (!passage.isWord(start, other.ages) || kind === 'thing' || ends.some((end) => end > 120)) return false
  if (passage.isWord(start - 1, nouns.people)) return true
  return kind === 'bare' && passage.isWord(start - 1, grammar.closed)
}

/** `two thirds`, `one in five`, `nine out of ten` */
function isShare(quantity: Quantity, passage: Passage): boolean {
  const {other} = passage.language
  if (passage.isWord(quantity.to, other.fractions)) return true
  const after = passage.quantityFrom(quantity.to + passage.phraseFrom(quantity.to, other.shares))
  if (after && after !== quantity && isShareOf(quantity, after)) return true
  const before = passage.quantityTo(quantity.from - passage.phraseBefore(quantity.from, other.shares))
  return before !== undefined && before !== quantity && isShareOf(before, quantity)
}

function isShareOf({ends: [part]}: Quantity, {ends: [whole]}: Quantity): boolean {
  return part !== undefined && whole !== undefined && part < whole && /^(?:[2-9]|10+)$/.test(String(whole))
}

/** `12 deaths per 100,000` */
function isRate(quantity: Quantity, {at}: Noun, passage: Passage): boolean {
  const {other} = passage.language
  // `For every soldier at the front there were three in the rear`
  const start = passage.sentenceStart(quantity.from, 16)
  if (passage.phraseFrom(start, other.ratios) > 0) return true
  return [at, quantity.to].some((end) => passage.phraseFrom(end, other.rates) > 0)
}

/** Digits in a row, as in a phone number. */
function isString({from, to}: Quantity, passage: Passage): boolean {
  return [passage.tokens[from - 1], passage.tokens[to]].some(
    (token) => token?.kind === 'digits' && !/^(?:1[1-9]|2[01])\d\d$/.test(token.text),
  )
}
