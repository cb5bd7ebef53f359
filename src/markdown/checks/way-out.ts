/** What helps with a value that many write so, beside what is expected of it. */
import {outcomes} from '../../article/lists.ts'
import {isDay, isMonth, periodEnds} from '../../article/period.ts'
import {code} from '../problem.ts'

/**
 * The way out, to follow what is expected; empty where there is nothing to add.
 *
 * @param key  the last key of the path to the value
 * @param value  as YAML reads it
 */
export function wayOut(key: unknown, value: unknown, wanted: string): string {
  // YAML takes `12` for a number and `yes` for a text.
  if (wanted === 'text' && typeof value !== 'object') return ' in quotation marks'
  if (key === 'period' && typeof value === 'string') return tellPeriod(value)
  if (key === 'measure' && Array.isArray(value)) return tellMeasure(value)
  return ''
}

function tellPeriod(value: string): string {
  if (exists(value)) return `; ${code(value)} alone is ${code(`${value}/${value}`)}`
  const {start, end} = periodEnds(value)
  const missing = [start, end].find((date) => date && /^\d{4}-\d\d(-\d\d)?$/.test(date) && !exists(date))
  return missing ? `; there is no ${code(missing)}` : ''
}

function exists(date: string): boolean {
  return isDay(date) || isMonth(date)
}

function tellMeasure(words: unknown[]): string {
  const odd = words.find((word) => !outcomes.some((outcome) => outcome === word))
  return odd === undefined ? '' : `; ${code(odd)} is none of them`
}
