/** Values to text. The locale, a BCP 47 tag, comes last. */
import type {Count} from './article.ts'

/** A day or a month: `12 Dec 2025`, `Dec 2025`; `long` spells the month out; without its year, `12 Dec`. */
export function formatDate(
  date: string,
  locale: string,
  month: 'short' | 'long' = 'short',
  withYear = true,
): string {
  const [y = 0, m = 1, d] = date.split('-').map(Number)
  return dateFormat(locale, month, d !== undefined, withYear).format(Date.UTC(y, m - 1, d ?? 1))
}

/** A whole number with the locale's grouping: `4,000`. */
export function formatNumber(value: number, locale: string): string {
  return numberFormat(locale).format(value)
}

/** The single number of a count, or its lower, else its upper end: what a drawing may put in one place. */
export function leadingNumber(count: Count): number {
  return typeof count === 'number' ? count : (count.low ?? count.high ?? 0)
}

const numberFormats = new Map<string, Intl.NumberFormat>()
function numberFormat(locale: string): Intl.NumberFormat {
  return cached(numberFormats, locale, () => new Intl.NumberFormat(region(locale)))
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()
function dateFormat(
  locale: string,
  month: 'short' | 'long',
  withDay: boolean,
  withYear: boolean,
): Intl.DateTimeFormat {
  return cached(dateFormats, `${locale} ${month} ${withDay} ${withYear}`, () => {
    const day = withDay ? ({day: 'numeric'} as const) : {}
    const year = withYear ? ({year: 'numeric'} as const) : {}
    return new Intl.DateTimeFormat(region(locale), {...day, month, ...year, timeZone: 'UTC'})
  })
}

/** English without a region is written the international way, the day before the month. */
function region(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale
}

// Making a formatter costs some hundred times as much as using it.
function cached<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
