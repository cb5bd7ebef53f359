/** What part and whole say together, by example and as laws on generated figures. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Figure} from '../../src/article/article.ts'
import {countInterval} from '../../src/article/count.ts'
import {relate} from '../../src/article/relation.ts'
import {findRest, isAboveFloor} from '../../src/article/rest.ts'
import {figure, figures, world} from './world.ts'

function restOf(part: Partial<Figure>, whole: Partial<Figure>) {
  const [a, b] = [figure({id: 'a', ...part}), figure({id: 'b', by: 'observers', ...whole})]
  const relation = relate(a, b, world)
  expect(relation.relation).toBe('part')
  return findRest(a, b, relation)
}

const both: Partial<Figure> = {measure: ['killed', 'wounded']}

describe('findRest(part, whole, relation)', () => {
  test('is what the whole leaves, facet by facet', () => {
    expect(restOf({count: 9}, {...both, count: 40})).toEqual({
      facet: 'measure',
      people: {low: 31, high: 31},
    })
    expect(restOf({count: 9}, {population: 'everyone', count: 40})?.facet).toBe('population')
    expect(restOf({count: 9}, {place: 'country', count: 40})?.facet).toBe('place')
    const later = {period: '2025-01/2025-07', asOf: '2025-07-31', count: 40}
    expect(restOf({count: 9}, {...later, by: 'ministry'})?.facet).toBe('period')
  })

  test('is not told of two claimants’ counts of different days: each knows of other deaths, at other times', () => {
    const later = {period: '2025-01/2025-07', asOf: '2025-07-31', count: 40}
    expect(restOf({count: 9}, later)).toBeUndefined()
  })

  test('is as wide as the two counts are', () => {
    const about = {count: 45_000, precision: 'about'} as const
    expect(restOf(about, {...both, count: 45_680})?.people).toEqual({low: 180, high: 1180})
    expect(restOf({count: {low: 30, high: 35}}, {...both, count: {low: 33, high: 40}})?.people).toEqual({
      low: 0,
      high: 10,
    })
    expect(restOf({count: 9}, {...both, count: {low: 40}})?.people).toEqual({low: 31, high: Infinity})
  })

  test('says nothing where it could be nearly anything', () => {
    expect(restOf({count: {high: 40}}, {...both, count: {low: 3}})).toBeUndefined()
    expect(restOf({count: {low: 9, high: 60}}, {...both, count: 50})).toBeUndefined()
  })

  test('says nothing where two facets differ, and nothing of floors and models', () => {
    expect(restOf({count: 9}, {...both, place: 'country', count: 40})).toBeUndefined()
    expect(restOf({count: 9, basis: 'documented'}, {...both, count: 40})).toBeUndefined()
    expect(restOf({count: 9}, {...both, count: 40, basis: 'modelled'})).toBeUndefined()
  })

  test('holds whatever the two true numbers are', () => {
    const within = ({low, high}: {low: number; high: number}) =>
      fc.integer({min: Math.ceil(low), max: Math.floor(Math.min(high, 3_000_000_000))})
    const pair = figures(2, 2).chain((list) => {
      const [a, b] = list as [Figure, Figure]
      return fc.record({
        a: fc.constant(a),
        b: fc.constant({...a, ...both, id: b.id, count: b.count, precision: b.precision}),
        inPart: within(countInterval(a)),
        inWhole: within(countInterval({...b, basis: a.basis})),
      })
    })
    fc.assert(
      fc.property(pair, ({a, b, inPart, inWhole}) => {
        const part = {...a, measure: ['killed']} as Figure
        const rest = findRest(part, b, relate(part, b, world))
        fc.pre(rest !== undefined && inPart <= inWhole)
        expect(inWhole - inPart).toBeGreaterThanOrEqual(rest?.people.low ?? Infinity)
        expect(inWhole - inPart).toBeLessThanOrEqual(rest?.people.high ?? -Infinity)
      }),
      {numRuns: 300},
    )
  })
})

test('isAboveFloor(part, whole) where a part has more people than are on record of its whole', () => {
  const [part, whole] = [figure({count: 220}), figure({count: 152, basis: 'documented'})]
  expect(isAboveFloor(part, whole)).toBe(true)
  expect(isAboveFloor(figure({count: 152}), whole)).toBe(false)
  expect(isAboveFloor(part, figure({count: 152}))).toBe(false)
})
