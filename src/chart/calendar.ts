/** Ticks of a time axis: days, months, quarters or years, as fits. */
import type {ScaleTime} from 'd3-scale'
import {utcDay} from 'd3-time'
import {localeOf} from '../article/format.ts'
import {getOrWork} from '../article/remember.ts'
import type {TickTexts} from './ticks.ts'

/** Sets of ticks, from many to few. Months have their year below them where it changes, days their month. */
export function* calendarTicks(
  scale: ScaleTime<number, number>,
  width: number,
  language: string,
): Generator<TickTexts[]> {
  const most = Math.max(2, Math.round(width / 64))
  const key = [...scale.domain().map(Number), most].join()
  for (const dates of getOrWork(chosen, key, () => chooseDates(scale, most)))
    yield label(dates, scale, language)
}

/** By the first and last moment of the axis, and how many there may be: drawings of an article mostly share theirs. */
const chosen = new Map<string, Date[][]>()

function chooseDates(scale: ScaleTime<number, number>, most: number): Date[][] {
  const sets = Array.from({length: most - 1}, (_, at) => scale.ticks(most - at))
  const monthly = sets.filter((dates) => dates.every(isFirst))
  // Days are told only where hardly a month begins.
  return monthly.some(({length}) => length > 2) ? monthly : chooseDays(scale)
}

/** Every day, or every few days from the first on. */
function chooseDays(scale: ScaleTime<number, number>): Date[][] {
  const [first = new Date(0), last = first] = scale.domain()
  return [1, 2, 3, 7, 14, 28].map((step) => utcDay.range(first, last, step))
}

function isFirst(date: Date): boolean {
  return date.getUTCDate() === 1
}

function label(dates: Date[], scale: ScaleTime<number, number>, language: string): TickTexts[] {
  const write = writersOf(language)
  const months = dates.every(isFirst)
  if (months && dates.every((date) => date.getUTCMonth() === 0)) {
    return dates.map((date) => ({x: scale(date), texts: [write.year(date)]}))
  }
  const [upper, lower] = months ? [write.month, write.year] : [write.day, write.monthAndYear]
  return dates.map((date, at) => {
    const before = dates[at - 1]
    const changes = before === undefined || lower(before) !== lower(date)
    return {x: scale(date), texts: [upper(date), changes ? lower(date) : '']}
  })
}

interface Writers {
  year(date: Date): string
  month(date: Date): string
  day(date: Date): string
  monthAndYear(date: Date): string
}

function makeWriters(language: string): Writers {
  const writer = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(localeOf(language), {...options, timeZone: 'UTC'})
    const written = new Map<number, string>()
    return (date: Date) => getOrWork(written, date.getTime(), () => format.format(date))
  }
  return {
    year: writer({year: 'numeric'}),
    month: writer({month: 'short'}),
    day: writer({day: 'numeric'}),
    monthAndYear: writer({month: 'short', year: 'numeric'}),
  }
}

// Making them costs some hundred times as much as using them.
const made = new Map<string, Writers>()
function writersOf(language: string): Writers {
  return getOrWork(made, language, () => makeWriters(language))
}
