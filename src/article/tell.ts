/** Figures and their relations in words. */
import type {Article, Figure} from './article.ts'
import {countInterval} from './count.ts'
import {formatDate, formatNumber} from './format.ts'
import {daysApart, periodDays, periodEnds} from './period.ts'
import type {Relation} from './relation.ts'
import {wordsOf} from './words/index.ts'
import type {Pair, Said} from './words/words.ts'

/** What telling needs of an article. */
export type Context = Pick<Article, 'language' | 'claimants' | 'populations' | 'places' | 'figures'>

/** The count as it is said: `9`, `about 4,000`, `3,000 to 4,000`. */
export function tellCount({count, precision}: Pick<Figure, 'count' | 'precision'>, language: string): string {
  const words = wordsOf(language)
  const number = (value: number) => formatNumber(value, language)
  if (typeof count === 'number') return words.precision[precision ?? 'exact'](number(count))
  const {low, high} = count
  if (low === undefined) return words.range.to(number(high ?? 0))
  return high === undefined ? words.range.from(number(low)) : words.range.between(number(low), number(high))
}

/** What is counted: `killed and wounded`; or that it is not stated, with the claimant's word for it. */
export function tellMeasure({measure, term}: Pick<Figure, 'measure' | 'term'>, language: string): string {
  const words = wordsOf(language)
  return measure === 'unstated'
    ? words.unstated(term)
    : words.and(measure.map((outcome) => words.outcome[outcome]))
}

/** The period: `Aug to 12 Dec 2025`. An open end is told as the day that it reaches: `Oct 2024 to 9 Jan 2025`. */
export function tellPeriod({period, asOf}: Pick<Figure, 'period' | 'asOf'>, language: string): string {
  const words = wordsOf(language)
  const {start, end = asOf} = periodEnds(period)
  if (periodDays({period, asOf}) === undefined) return words.period.unnamed
  if (start === undefined) return words.period.until(formatDate(end, language))
  if (start === end) return formatDate(end, language)
  return words.period.between(formatStart(start, end, language), formatDate(end, language))
}

/** The sentence of a relation: what it is, why, and what it would take to compare. */
export function tellRelation(relation: Relation, context: Context): string {
  return wordsOf(context.language).verdict(toPair(relation, context))
}

/** The outcome of a comparison of two figures as a headline. */
export function tellHeadline(relation: Relation, context: Context): string {
  return wordsOf(context.language).headline(toPair(relation, context))
}

function toPair(relation: Relation, context: Context): Pair {
  const a = context.figures[relation.a] as Figure
  const b = context.figures[relation.b] as Figure
  const days = daysApart(periodDays(a), periodDays(b))
  return {
    ...relation,
    a: toSaid(a, b, context),
    b: toSaid(b, a, context),
    replaced: relation.replaced === undefined ? undefined : relation.replaced === a.id ? 'a' : 'b',
    days: days === undefined ? undefined : {count: days, text: formatNumber(days, context.language)},
  }
}

function toSaid(figure: Figure, other: Figure, context: Context): Said {
  const {language, claimants, populations, places} = context
  const name = claimants[figure.by]?.name ?? figure.by
  const count = tellCount(figure, language)
  return {
    who: name,
    apart: figure.by === other.by ? distinguish(figure, other, count, language) : undefined,
    count,
    range: tellInterval(figure, language),
    facets: {
      measure: tellMeasure(figure, language),
      population: populations[figure.population]?.name ?? figure.population,
      place: places[figure.place]?.name ?? figure.place,
      period: tellPeriod(figure, language),
    },
    term: figure.measure === 'unstated' ? figure.term : undefined,
    documented: figure.basis === 'documented',
  }
}

function distinguish(figure: Figure, other: Figure, count: string, language: string): Said['apart'] {
  return figure.asOf === other.asOf ? {count} : {date: formatDate(figure.asOf, language)}
}

/** What a count leaves possible, in words: `3,500 to 4,500`, `at least 101`. */
export function tellInterval(figure: Pick<Figure, 'count' | 'precision' | 'basis'>, language: string): string {
  const words = wordsOf(language)
  const number = (value: number) => formatNumber(value, language)
  const {low, high} = countInterval(figure)
  const [from, to] = [Math.ceil(low), Math.floor(high)] // People are whole.
  if (from === to) return number(from)
  if (high === Infinity) return words.precision['at-least'](number(from))
  return low === 0 ? words.precision['at-most'](number(to)) : words.range.between(number(from), number(to))
}

/** The start of a period, without its year where the end has the same. */
function formatStart(start: string, end: string, language: string): string {
  if (start.slice(0, 4) !== end.slice(0, 4)) return formatDate(start, language)
  return formatDate(start, language, 'short', false)
}
