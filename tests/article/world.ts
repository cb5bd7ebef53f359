/** A small world, and figures in it: for examples by hand, and for laws on generated ones. */
import fc from 'fast-check'
import type {Article, Figure} from '../../src/article/article.ts'
import {bases, outcomes, precisions} from '../../src/article/lists.ts'

const people = (id: string, partOf?: string, overlaps: string[] = []) => ({
  id,
  name: `the ${id}`,
  partOf,
  overlaps,
})
const where = (id: string, partOf?: string) => ({id, name: `the ${id}`, partOf})

/** Populations and places of the examples; `women` and `civilians` share people. */
export const world: Pick<
  Article,
  'language' | 'claimants' | 'populations' | 'places' | 'figures' | 'sources'
> = {
  language: 'en',
  claimants: {
    ministry: {id: 'ministry', name: 'the ministry'},
    observers: {id: 'observers', name: 'Observers'},
  },
  populations: {
    everyone: people('everyone'),
    army: people('army', 'everyone'),
    corps: people('corps', 'army'),
    regiment: people('regiment', 'army'),
    civilians: people('civilians', 'everyone'),
    women: people('women', 'everyone', ['civilians']),
    nurses: people('nurses', 'women'),
  },
  places: {
    country: where('country'),
    region: where('region', 'country'),
    town: where('town', 'region'),
    coast: where('coast', 'country'),
  },
  figures: {},
  sources: {},
}

/** A figure with every facet stated; changes come on top. */
export function figure(changes: Partial<Figure> & {id?: string} = {}): Figure {
  return {
    id: 'figure',
    by: 'ministry',
    source: ['gazette'],
    count: 9,
    precision: 'exact',
    basis: 'stated',
    measure: ['killed'],
    population: 'army',
    place: 'region',
    period: '2025-01/2025-06',
    asOf: '2025-06-30',
    ...changes,
  }
}

const month = fc
  .integer({min: 0, max: 35})
  .map((at) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`)
const period = fc.tuple(fc.option(month), fc.option(month)).map(([a, b]) => {
  const [start, end] = a && b ? [a, b].sort() : [a, b]
  return `${start ?? '..'}/${end ?? '..'}`
})
const number = fc.oneof(fc.integer({min: 0, max: 12}), fc.integer({min: 0, max: 2_000_000_000}))
const count = fc.oneof(
  number,
  fc.tuple(number, number).map(([a, b]) => ({low: Math.min(a, b), high: Math.max(a, b)})),
  fc.record({low: number}),
  fc.record({high: number}),
)

/** Any figure of the world that the checks let through. */
export const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    by: fc.constantFrom('ministry', 'observers'),
    count,
    precision: fc.constantFrom(...precisions),
    basis: fc.constantFrom(...bases),
    measure: fc.oneof(
      {weight: 5, arbitrary: fc.subarray([...outcomes], {minLength: 1})},
      {weight: 1, arbitrary: fc.constant('unstated' as const)},
    ),
    term: fc.option(fc.constantFrom('losses', 'casualties'), {nil: undefined}),
    population: fc.constantFrom(...Object.keys(world.populations)),
    place: fc.constantFrom(...Object.keys(world.places)),
    period,
    asOf: fc.constantFrom('2026-12-31', '2027-03-01'),
  })
  .filter(({count, precision}) => !(count === 0 && precision === 'about'))
  .map(({precision, ...rest}) =>
    figure({...rest, precision: typeof rest.count === 'number' ? precision : undefined}),
  )

/** Several figures with ids of their own. */
export function figures(minLength: number, maxLength: number): fc.Arbitrary<Figure[]> {
  return fc
    .array(anyFigure, {minLength, maxLength})
    .map((list) => list.map((each, at) => ({...each, id: `figure-${at}`})))
}
