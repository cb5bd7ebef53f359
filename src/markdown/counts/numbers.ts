/** The numbers that a text holds, in digits or in words, whatever they count. */
import type {Language} from './language.ts'
import {parseDigits, readQuantities} from './quantities.ts'
import {readTokens} from './tokens.ts'

/** Read the numbers of a text; number words only in a language that has a table. */
export function readNumbers(
  text: string,
  language: Language | undefined,
): {numbers: Set<number>; isVague: boolean} {
  const plain = text.normalize('NFKC')
  const numbers = new Set(readDigits(plain))
  if (!language) return {numbers, isVague: false}
  const tokens = readTokens(plain, language.grammar.abbreviations)
  const quantities = readQuantities(tokens, language.numbers)
  for (const {ends} of quantities) for (const end of ends) numbers.add(Math.round(end))
  if (tokens.some(({word}) => language.numbers.none.has(word))) numbers.add(0)
  return {numbers, isVague: quantities.some(({ends}) => ends.length === 0)}
}

/** Digits with their separators: `4,000`, `4.000`, `4 000`, `9명`. */
function readDigits(text: string): number[] {
  const written = text.match(/\d+(?:[,.'’ ]\d{3}(?!\d))*(?:[.,]\d+)?/g) ?? []
  return written.flatMap((digits) => parseDigits(digits.replaceAll(' ', ',')) ?? [])
}
