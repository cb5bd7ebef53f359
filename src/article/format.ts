/** Values to text. The locale, a BCP 47 tag, comes last. */
import type {Count} from './article.ts'
import {getOrWork} from './remember.ts'
import {languageOfWords} from './words/index.ts'

/** A day or a month: `12 Dec 2025`, `Dec 2025`; `long` spells the month out; without its year, `12 Dec`. */
export function formatDate(
  date: string,
  locale: string,
  month: 'short' | 'long' = 'short',
  withYear = true,
): string {
  return getOrWork(dates, `${date} ${locale} ${month} ${withYear}`, () => {
    const [y = 0, m = 1, d] = date.split('-').map(Number)
    return dateFormat(locale, month, d !== undefined, withYear).format(Date.UTC(y, m - 1, d ?? 1))
  })
}

/** There are no more days than a newsroom has seen. */
const dates = new Map<string, string>()

/** A whole number with the locale's grouping: `4,000`. */
export function formatNumber(value: number, locale: string): string {
  return numberFormat(locale).format(value)
}

/** The single number of a count, or its lower, else its upper end: what a drawing may put in one place. */
export function leadingNumber(count: Count): number {
  return typeof count === 'number' ? count : (count.low ?? count.high ?? 0)
}

// Making a formatter costs some hundred times as much as using it.
const numberFormats = new Map<string, Intl.NumberFormat>()
function numberFormat(locale: string): Intl.NumberFormat {
  return getOrWork(numberFormats, locale, () => new Intl.NumberFormat(localeOf(locale)))
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()
function dateFormat(
  locale: string,
  month: 'short' | 'long',
  withDay: boolean,
  withYear: boolean,
): Intl.DateTimeFormat {
  return getOrWork(dateFormats, `${locale} ${month} ${withDay} ${withYear}`, () => {
    const day = withDay ? ({day: 'numeric'} as const) : {}
    const year = withYear ? ({year: 'numeric'} as const) : {}
    return new Intl.DateTimeFormat(localeOf(locale), {...day, month, ...year, timeZone: 'UTC'})
  })
}

/**
 * The locale that writes numbers and dates: that of the words that stand around them, so English words have
 * English months. English without a region is written the international way, the day before the month.
 * Digits are 0 to 9 in every language, as large newsrooms write Arabic, too: the marks of sources and the numbers
 * of lists have no others, and claimants are quoted with theirs. Days are those of the files, which know no other
 * calendar: a month of theirs is none of another.
 */
export function localeOf(language: string): string {
  const spoken = languageOfWords(language)
  const region = spoken === 'en' ? 'en-GB' : spoken
  return new Intl.Locale(region, {numberingSystem: 'latn', calendar: 'gregory'}).toString()
}
