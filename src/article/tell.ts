/** Figures and their relations in words. */
import type {Article, Figure} from './article.ts'
import {countInterval, type Interval} from './count.ts'
import {formatDate, formatNumber} from './format.ts'
import {type FacetName, facetNames} from './lists.ts'
import {daysApart, daysShared, periodDays, periodEnds, relateDays} from './period.ts'
import type {Relation} from './relation.ts'
import {rememberFor} from './remember.ts'
import {findRest, isAboveFloor} from './rest.ts'
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

/** The question of a figure, facet by facet. */
export const tellFacets = rememberFor(
  (figure: Figure, {language, populations, places}: Context): Record<FacetName, string> => ({
    measure: tellMeasure(figure, language),
    population: populations[figure.population]?.name ?? figure.population,
    place: places[figure.place]?.name ?? figure.place,
    period: tellPeriod(figure, language),
  }),
)

/** The sentence of a relation: what it is, why, and what it would take to compare. */
export const tellRelation = rememberFor((relation: Relation, context: Context): string =>
  wordsOf(context.language).verdict(toPair(relation, context)),
)

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
    a: toSaid(a, b, relation, context),
    b: toSaid(b, a, relation, context),
    replaced: relation.replaced === undefined ? undefined : relation.replaced === a.id ? 'a' : 'b',
    days: days === undefined ? undefined : {count: days, text: formatNumber(days, context.language)},
    near: days !== undefined && daysShared(periodDays(a), periodDays(b)) > days,
    ...tellPartAndWhole(a, b, relation, context.language),
    addable: a.by === b.by && isAddable(a, relation),
  }
}

/** Where one is a part of the other: what the two say together. */
function tellPartAndWhole(
  a: Figure,
  b: Figure,
  relation: Relation,
  language: string,
): Pick<Pair, 'aboveFloor' | 'rest'> {
  if (relation.relation !== 'part' && relation.relation !== 'whole') return {aboveFloor: false}
  const [part, whole] = relation.relation === 'part' ? [a, b] : [b, a]
  const rest = findRest(part, whole, relation)
  return {
    aboveFloor: isAboveFloor(part, whole),
    rest: rest && {
      facet: rest.facet,
      count: tellPeople(rest.people, language),
      outcomes: tellOutcomes(whole, part, language),
    },
  }
}

/** The outcomes that only the first counts. */
function tellOutcomes({measure}: Figure, other: Figure, language: string): string[] {
  if (measure === 'unstated') return []
  const {outcome} = wordsOf(language)
  return measure.filter((each) => !other.measure.includes(each)).map((each) => outcome[each])
}

/** Nobody dies twice; but whoever was wounded in one period may be so, or be killed, in another. */
function isAddable({measure}: Figure, {facets}: Relation): boolean {
  const deadly = measure !== 'unstated' && measure.every((each) => each === 'killed' || each === 'died')
  return deadly && facetNames.every((name) => facets[name] === (name === 'period' ? 'disjoint' : 'equal'))
}

function toSaid(figure: Figure, other: Figure, relation: Relation, context: Context): Said {
  const {language, claimants, figures} = context
  const name = claimants[figure.by]?.name ?? figure.by
  const count = tellCount(figure, language)
  const facets = tellFacets(figure, context)
  return {
    who: name,
    apart: figure.by === other.by ? distinguish(figure, other, relation, facets, language) : undefined,
    count,
    range: tellInterval(figure, language),
    facets,
    term: figure.measure === 'unstated' ? figure.term : undefined,
    documented: figure.basis === 'documented',
    withdrawn: isWithdrawn(figure, other, figures),
  }
}

/** A later number for the same days takes the earlier one back; one for more days only brings it up to date. */
function isWithdrawn(figure: Figure, other: Figure, figures: Context['figures']): boolean {
  return Object.values(figures).some(
    (later) =>
      later.replaces === figure.id &&
      later.id !== other.id &&
      relateDays(periodDays(later), periodDays(figure)) === 'equal',
  )
}

function distinguish(
  figure: Figure,
  other: Figure,
  {relation, facets}: Relation,
  told: Said['facets'],
  language: string,
): Said['apart'] {
  if (figure.asOf !== other.asOf) return {date: formatDate(figure.asOf, language)}
  const count = tellCount(figure, language)
  // Sentences of the other relations name the facets beside each number anyway.
  const shared = relation === 'part' || relation === 'whole' || relation === 'overlapping'
  if (count !== tellCount(other, language) || !shared) return {count}
  const differing = facetNames.filter((name) => facets[name] !== 'equal')
  return {facets: differing.map((name) => told[name]).join(wordsOf(language).semicolon)}
}

/** What a count leaves possible, in words: `3,500 to 4,500`, `at least 101`. */
export function tellInterval(
  figure: Pick<Figure, 'count' | 'precision' | 'basis'>,
  language: string,
): string {
  return tellPeople(countInterval(figure), language)
}

function tellPeople({low, high}: Interval, language: string): string {
  const words = wordsOf(language)
  const number = (value: number) => formatNumber(value, language)
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
