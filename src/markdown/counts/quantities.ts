/** Tokens to quantities: `4,000`, `two hundred and fifty`, `half a dozen`, `tens of thousands`, `3,000 to 4,000`. */
import type {NumberWords} from './language.ts'
import type {Token} from './tokens.ts'

export interface Quantity {
  /** The first of its tokens, and the one after the last. */
  from: number
  to: number
  /** The number, or both ends of a range; nothing where the words name none, as `dozens` does. */
  ends: number[]
  /** Whether it is written in digits alone. */
  digits: boolean
}

interface Cardinal {
  to: number
  /** Undefined where the words name no number. */
  value: number | undefined
}

type Start = Cardinal & {value: number}

/** All quantities among tokens, in their order. */
export function readQuantities(tokens: readonly Token[], words: NumberWords): Quantity[] {
  const quantities: Quantity[] = []
  for (let at = 0; at < tokens.length; at = Math.max(at + 1, quantities.at(-1)?.to ?? 0)) {
    const quantity = readQuantity(tokens, at, words)
    if (quantity) quantities.push(quantity)
  }
  return quantities
}

function readQuantity(tokens: readonly Token[], at: number, words: NumberWords): Quantity | undefined {
  const token = tokens[at]
  if (!token || !mayBegin(token, words)) return undefined
  const span = token.kind === 'digits' ? splitRange(token.text) : undefined
  // `30–40 thousand`
  const scale = span && words.scales.get(tokens[at + 1]?.word ?? '')
  if (scale) return {from: at, to: at + 2, ends: span.map((end) => end * scale), digits: false}
  if (span) return {from: at, to: at + 1, ends: span, digits: true}
  const first = readCardinal(tokens, at, words)
  if (!first) return undefined
  const digits = token.kind === 'digits' && first.to === at + 1
  const second = joins(tokens, at, first.to, words) ? readCardinal(tokens, first.to + 1, words) : undefined
  const ends = second && rangeOf(first.value, second.value, tokens[second.to - 1]?.word, words)
  if (second && ends) return {from: at, to: second.to, ends, digits}
  return {from: at, to: first.to, ends: first.value === undefined ? [] : [first.value], digits}
}

/** Whether a number may begin with a token: most do not, and are told apart fast. */
function mayBegin({kind, word}: Token, words: NumberWords): boolean {
  if (kind === 'mark') return false
  if (/^\d/.test(word)) return true
  const hyphen = word.indexOf('-')
  const first = hyphen === -1 ? word : word.slice(0, hyphen)
  return (
    words.cardinals.has(first) ||
    words.vague.has(word) ||
    words.article.has(word) ||
    words.some.has(word) ||
    words.half.has(first)
  )
}

/** Whether a word between two numbers makes a range of them. */
function joins(tokens: readonly Token[], at: number, middle: number, words: NumberWords): boolean {
  const word = tokens[middle]?.word ?? ''
  if (words.between.has(tokens[at - 1]?.word ?? '')) return words.and.has(word)
  if (words.from.has(tokens[at - 1]?.word ?? '')) return false
  return words.range.has(word)
}

/** Both ends, the smaller first; `3 to 4 thousand` has one scale for both. */
function rangeOf(
  low: number | undefined,
  high: number | undefined,
  last: string | undefined,
  words: NumberWords,
): number[] | undefined {
  if (low === undefined || high === undefined) return undefined
  const scale = words.scales.get(last ?? '') ?? 1
  if (low < high / scale) return [low * scale, high]
  return low < high ? [low, high] : undefined
}

function readCardinal(tokens: readonly Token[], at: number, words: NumberWords): Cardinal | undefined {
  return readVague(tokens, at, words) ?? readHalf(tokens, at, words) ?? readSum(tokens, at, words)
}

/** `dozens`, `tens of thousands`, `several hundred`, `a few dozen` */
function readVague(tokens: readonly Token[], at: number, words: NumberWords): Cardinal | undefined {
  const word = (offset: number) => tokens[at + offset]?.word ?? ''
  if (words.vague.has(word(0))) {
    let to = at + 1
    while (words.of.has(tokens[to]?.word ?? '') && words.vague.has(tokens[to + 1]?.word ?? '')) to += 2
    return {to, value: undefined}
  }
  const some = words.article.has(word(0)) && words.some.has(word(1)) ? 1 : 0
  if (!words.some.has(word(some))) return undefined
  let to = at + some + 1
  while (tokens[to] && (words.scales.has(word(to - at)) || words.vague.has(word(to - at)))) to++
  return to > at + some + 1 ? {to, value: undefined} : undefined
}

/** `half a dozen`, `half-a-million`, `half a million` */
function readHalf(tokens: readonly Token[], at: number, words: NumberWords): Cardinal | undefined {
  const parts = (tokens[at]?.word ?? '').split('-')
  let to = at + 1
  if (!words.half.has(parts.shift() ?? '')) return undefined
  const rest = () => parts.shift() ?? tokens[to++]?.word ?? ''
  let word = rest()
  if (words.article.has(word)) word = rest()
  const scale = words.scales.get(word)
  return scale === undefined ? undefined : {to, value: scale / 2}
}

/** A number in digits or words, with all that multiplies it or is added to it. */
function readSum(tokens: readonly Token[], at: number, words: NumberWords): Cardinal | undefined {
  let {to, value: current} = readStart(tokens, at, words) ?? {to: at, value: -1}
  if (current < 0) return undefined
  // What may still be added: less than this.
  let room = tokens[at]?.kind === 'digits' ? 0 : roomAfter(current)
  let total = 0
  let bound = Infinity
  for (;;) {
    const word = tokens[to]?.word ?? ''
    const scale = words.scales.get(word)
    if (scale !== undefined && scale < bound && current > 0) {
      if (scale < 1000) current *= scale
      else {
        total += current * scale
        current = 0
        bound = scale
      }
      room = Math.min(scale, 1000)
      to++
    } else if (halfAfter(tokens, to, words)) {
      const {scale, to: end} = halfAfter(tokens, to, words) as {scale: number; to: number}
      return {to: end, value: (current + 0.5) * scale}
    } else if (words.and.has(word) && room >= 100) {
      const next = partsOf(tokens[to + 1]?.word ?? '', words)
      if (next === undefined || next >= 100) break
      current += next
      room = 0
      to += 2
    } else {
      const next = tokens[to]?.kind === 'word' ? partsOf(word, words) : undefined
      if (next === undefined || next >= room || next === 0) break
      current += next
      room = roomAfter(next)
      to++
    }
  }
  return {to, value: total + current}
}

/** `three` **`and a half thousand`** */
function halfAfter(tokens: readonly Token[], at: number, words: NumberWords) {
  const word = (offset: number) => tokens[at + offset]?.word ?? ''
  if (!words.and.has(word(0)) || !words.article.has(word(1)) || !words.half.has(word(2))) return undefined
  const scale = words.scales.get(word(3))
  return scale === undefined ? undefined : {scale, to: at + 4}
}

function readStart(tokens: readonly Token[], at: number, words: NumberWords): Start | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'digits') return readDigits(tokens, at, words)
  if (words.article.has(token.word)) {
    return words.scales.has(tokens[at + 1]?.word ?? '') ? {to: at + 1, value: 1} : undefined
  }
  const value = partsOf(token.word, words)
  return value === undefined ? undefined : {to: at + 1, value}
}

/** How much fits behind a number: behind `twenty` a unit, behind `nine` nothing but a scale. */
function roomAfter(value: number): number {
  return value >= 20 && value < 100 && value % 10 === 0 ? 10 : 0
}

/** The value of one word: `nine`, `twenty-one`, `thirty-odd`, `1,000-strong`, `4k`. */
function partsOf(word: string, words: NumberWords): number | undefined {
  const [, stem = word, suffix = ''] = /^(.+)-([^\d-]+)$/.exec(word) ?? []
  if (words.suffixes.has(suffix)) return parseDigits(stem) ?? partsOf(stem, words)
  const [, thousands] = /^(\d+(?:\.\d+)?)k$/.exec(word) ?? []
  if (thousands !== undefined) return Number(thousands) * 1000
  const [first = '', second, ...more] = word.split('-')
  const value = words.cardinals.get(first)
  if (value === undefined || second === undefined) return value
  const unit = words.cardinals.get(second)
  return unit !== undefined && unit < roomAfter(value) && more.length === 0 ? value + unit : undefined
}

/** Digits, with the groups that blanks part: `4 000`. */
function readDigits(tokens: readonly Token[], at: number, words: NumberWords): Start | undefined {
  let to = at + 1
  let text = tokens[at]?.text ?? ''
  while (
    /^[1-9]\d{0,2}$/.test(tokens[at]?.text ?? '') &&
    /^\d{3}$/.test(tokens[to]?.text ?? '') &&
    tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1
  ) {
    text += tokens[to++]?.text
  }
  // A scale behind it makes `4.125` a decimal; people alone come in whole numbers.
  const decimal = words.scales.has(tokens[to]?.word ?? '') && /^\d+\.\d+$/.test(text)
  const value = decimal ? Number(text) : parseDigits(text)
  return value === undefined ? undefined : {to, value}
}

/** `3,000–4,000`, but not `2–0`. */
function splitRange(text: string): number[] | undefined {
  const ends = text.split(/[-‐‑–]/).map(parseDigits)
  const [low, high] = ends
  return ends.length === 2 && low !== undefined && high !== undefined && low < high ? [low, high] : undefined
}

/** `4000`, `4,000`, `4.000`, `4'000`, `4.5`; undefined for what is no number, such as `007`. */
export function parseDigits(text: string): number | undefined {
  if (/^[1-9]\d{0,2}(?:([,.'’])\d{3})(?:\1\d{3})*$/.test(text)) return Number(text.replace(/\D/g, ''))
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : undefined
}
