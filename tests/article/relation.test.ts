/** The table of relations in design.md, an example a row and a few that are easily got wrong. */
import {describe, expect, test} from 'vitest'
import type {Figure} from '../../src/article/article.ts'
import {type Relation, relate} from '../../src/article/relation.ts'
import {figure, world} from './world.ts'

const ministry = figure({id: 'a'})

function relateTo(changes: Partial<Figure>, a: Figure = ministry): Relation {
  const b = figure({id: 'b', by: 'observers', ...changes})
  return relate(a, b, {...world, figures: {[a.id]: a, [b.id]: b}})
}

describe('relate(a, b)', () => {
  test('is same where all facets are equal', () => {
    expect(relateTo({}).relation).toBe('same')
  })

  test('is part where every facet is equal or within, and whole the other way round', () => {
    expect(relateTo({measure: ['killed', 'wounded'], population: 'everyone'}).relation).toBe('part')
    expect(relateTo({population: 'corps', place: 'town'}).relation).toBe('whole')
  })

  test('is overlapping where one facet is within and another contains', () => {
    expect(relateTo({measure: ['killed', 'wounded'], population: 'corps'}).relation).toBe('overlapping')
    expect(relateTo({measure: ['killed', 'wounded'], period: '2025-02/2025-06'}).relation).toBe('overlapping')
  })

  test('is different where any facet is disjoint, whatever else is unknown', () => {
    expect(relateTo({population: 'civilians'}).relation).toBe('different')
    expect(relateTo({measure: ['wounded']}).relation).toBe('different')
    expect(relateTo({measure: 'unstated', place: 'coast'}).relation).toBe('different')
  })

  test('is undetermined where nothing is disjoint and something unknown', () => {
    expect(relateTo({measure: 'unstated'}).relation).toBe('undetermined')
    expect(relateTo({period: '../..'}).relation).toBe('undetermined')
  })

  test('does not take two unstated measures for the same', () => {
    const unstated = figure({id: 'a', measure: 'unstated', term: 'losses'})
    expect(relateTo({measure: 'unstated', term: 'losses'}, unstated).relation).toBe('undetermined')
  })

  test('takes siblings for disjoint, save where they or ancestors are named as overlapping', () => {
    const civilians = figure({id: 'a', population: 'civilians'})
    expect(relateTo({population: 'army'}, civilians).facets.population).toBe('disjoint')
    expect(relateTo({population: 'women'}, civilians).facets.population).toBe('overlaps')
    expect(relateTo({population: 'nurses'}, civilians).facets.population).toBe('overlaps')
  })
})

describe('periods', () => {
  test('a month is all its days', () => {
    expect(relateTo({period: '2025-01-01/2025-06-30'}).facets.period).toBe('equal')
    expect(relateTo({period: '2025-06-30/2025-07'}).facets.period).toBe('overlaps')
    expect(relateTo({period: '2025-07/2025-08', asOf: '2025-08-31'}).facets.period).toBe('disjoint')
  })

  test('an open end reaches as far as asOf', () => {
    expect(relateTo({period: '2025-01/..', asOf: '2025-06-30'}).facets.period).toBe('equal')
    expect(relateTo({period: '2025-01/..', asOf: '2025-07-01'}).facets.period).toBe('within')
  })

  test('an open start has no first day', () => {
    expect(relateTo({period: '../2025-06'}).facets.period).toBe('within')
    expect(relateTo({period: '../2024-12'}).facets.period).toBe('disjoint')
  })
})

describe('conflict', () => {
  test('under the same question: where the counts cannot meet', () => {
    expect(relateTo({count: 10}).conflict).toBe(true)
    expect(relateTo({count: 9}).conflict).toBe(false)
    expect(relateTo({count: 10, precision: 'about'}).conflict).toBe(false)
    expect(relateTo({count: 9, precision: 'more-than'}).conflict).toBe(true)
    expect(relateTo({count: 9, precision: 'at-least'}).conflict).toBe(false)
    expect(relateTo({count: 8, precision: 'at-most'}).conflict).toBe(true)
    expect(relateTo({count: {low: 10}}).conflict).toBe(true)
    expect(relateTo({count: {high: 12}}).conflict).toBe(false)
  })

  test('a part conflicts only where it exceeds its whole', () => {
    expect(relateTo({population: 'everyone', count: 8}).conflict).toBe(true)
    expect(relateTo({population: 'everyone', count: 4000}).conflict).toBe(false)
    expect(relateTo({population: 'corps', count: 12}).conflict).toBe(true)
    expect(relateTo({population: 'corps', count: 2}).conflict).toBe(false)
  })

  test('a documented count is a floor, which no larger estimate contradicts', () => {
    expect(relateTo({count: 4, basis: 'documented'}).conflict).toBe(false)
    expect(relateTo({count: 12, basis: 'documented'}).conflict).toBe(true)
  })

  test('there is nothing to conflict between different or undetermined questions', () => {
    expect(relateTo({population: 'civilians', count: 4000}).conflict).toBe(false)
    expect(relateTo({measure: 'unstated', count: 4000}).conflict).toBe(false)
    expect(
      relateTo({population: 'women', count: 4000}, figure({id: 'a', population: 'civilians'})).conflict,
    ).toBe(false)
  })

  test('a count that replaces another, directly or through a chain, does not conflict with it', () => {
    const [first, second, third] = [
      figure({id: 'first', count: 1}),
      figure({id: 'second', count: 2, replaces: 'first'}),
      figure({id: 'third', count: 3, replaces: 'second'}),
    ] as [Figure, Figure, Figure]
    const chain = {...world, figures: {first, second, third}}
    expect(relate(first, third, chain)).toMatchObject({relation: 'same', conflict: false, replaced: 'first'})
    expect(relate(second, first, chain)).toMatchObject({conflict: false, replaced: 'first'})
  })
})
