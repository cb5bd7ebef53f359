/** The laws of the algebra, on generated figures. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Article, Figure} from '../../src/article/article.ts'
import {compare} from '../../src/article/compare.ts'
import {countInterval} from '../../src/article/count.ts'
import {converse, relateNodes} from '../../src/article/facets.ts'
import {periodDays, relateDays} from '../../src/article/period.ts'
import {relate, relateAll} from '../../src/article/relation.ts'
import {anyFigure, figures, world} from './world.ts'

const node = fc.constantFrom(...Object.keys(world.populations))

test('relate(a, b) is the converse of relate(b, a)', () => {
  fc.assert(
    fc.property(figures(2, 2), ([a, b]) => {
      const there = relate(a as Figure, b as Figure, world)
      const back = relate(b as Figure, a as Figure, world)
      expect(back.relation).toBe(converse(there.relation))
      expect(back.conflict).toBe(there.conflict)
      expect(back.facets).toEqual({
        measure: converse(there.facets.measure),
        population: converse(there.facets.population),
        place: converse(there.facets.place),
        period: converse(there.facets.period),
      })
    }),
  )
})

test('a figure with stated facets is the same as itself, and agrees with itself', () => {
  fc.assert(
    fc.property(anyFigure, (each) => {
      const stated = each.measure !== 'unstated' && each.period !== '../..'
      expect(relate(each, each, world)).toMatchObject({
        relation: stated ? 'same' : 'undetermined',
        conflict: false,
      })
    }),
  )
})

test('within is transitive over trees', () => {
  fc.assert(
    fc.property(node, node, node, (a, b, c) => {
      const inB = ['within', 'equal'].includes(relateNodes(a, b, world.populations))
      const inC = ['within', 'equal'].includes(relateNodes(b, c, world.populations))
      fc.pre(inB && inC)
      expect(relateNodes(a, c, world.populations)).toMatch(/within|equal/)
    }),
  )
})

test('within is transitive over periods, and what is disjoint from the whole is disjoint from the part', () => {
  fc.assert(
    fc.property(figures(3, 3), (list) => {
      const [a, b, c] = list.map(periodDays)
      fc.pre(['within', 'equal'].includes(relateDays(a, b)))
      const toC = relateDays(b, c)
      if (toC === 'within') expect(relateDays(a, c)).toBe('within')
      if (toC === 'disjoint') expect(relateDays(a, c)).toBe('disjoint')
    }),
    {numRuns: 1000},
  )
})

test('a part of a part is a part', () => {
  fc.assert(
    fc.property(figures(3, 3), (list) => {
      const [a, b, c] = list as [Figure, Figure, Figure]
      const isIn = (x: Figure, y: Figure) => ['part', 'same'].includes(relate(x, y, world).relation)
      if (isIn(a, b) && isIn(b, c)) expect(isIn(a, c)).toBe(true)
    }),
    {numRuns: 2000},
  )
})

test('every unordered pair is related once, and its verdict does not depend on the order of the list', () => {
  fc.assert(
    fc.property(figures(2, 8), (list) => {
      const verdicts = (figures: Figure[]) =>
        new Map(
          relateAll(figures, world).map(({a, b, relation, conflict}) =>
            a < b
              ? [`${a} ${b}`, {relation, conflict}]
              : [`${b} ${a}`, {relation: converse(relation), conflict}],
          ),
        )
      expect(verdicts(list).size).toBe((list.length * (list.length - 1)) / 2)
      expect(verdicts([...list].reverse())).toEqual(verdicts(list))
    }),
  )
})

test('a verdict does not depend on the names of ids', () => {
  fc.assert(
    fc.property(figures(2, 2), (list) => {
      const [a, b] = list as [Figure, Figure]
      const renamed = relate({...a, id: 'x'}, {...b, id: 'y'}, world)
      expect({...renamed, a: a.id, b: b.id}).toEqual(relate(a, b, world))
    }),
  )
})

test('a conflict is only between answers to one question, or between a part and its whole', () => {
  fc.assert(
    fc.property(figures(2, 2), ([a, b]) => {
      const {relation, conflict} = relate(a as Figure, b as Figure, world)
      if (conflict) expect(relation).toMatch(/^(same|part|whole)$/)
    }),
    {numRuns: 1000},
  )
})

test('widening a count never creates a conflict', () => {
  const widening = fc.record({below: fc.nat(1000), above: fc.nat(1000)})
  fc.assert(
    fc.property(figures(2, 2), widening, ([a, b], {below, above}) => {
      const {low, high} = countInterval(b as Figure)
      const count = {
        low: Math.max(0, Math.floor(low) - below),
        ...(Number.isFinite(high) && {high: Math.ceil(high) + above}),
      }
      const wider = {...(b as Figure), count, precision: undefined}
      const before = relate(a as Figure, b as Figure, world)
      if (!before.conflict) expect(relate(a as Figure, wider, world).conflict).toBe(false)
    }),
    {numRuns: 1000},
  )
})

test('a comparison says something of every pair, and never that unlike counts share an axis', () => {
  fc.assert(
    fc.property(figures(2, 6), (list) => {
      const article = {
        ...world,
        figures: Object.fromEntries(list.map((each) => [each.id, each])),
      } as unknown as Article
      const view = compare({id: 'c', title: 'C', figures: list.map(({id}) => id), section: ''}, article)
      expect(view.headline).not.toBe('')
      for (const {sentence} of view.pairs) expect(sentence).toMatch(/\.$/)
      const comparable = view.pairs.every(({relation}) => ['same', 'part', 'whole'].includes(relation))
      expect(view.axis).toBe(comparable ? 'counts' : 'time')
      expect(JSON.stringify(view)).not.toContain('undefined ')
    }),
  )
})
