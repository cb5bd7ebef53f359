/** The pairs of many figures in groups, of which a page lists as many as it has room for. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {groupPairs, mostBeside} from '../../src/article/pairs.ts'
import {relationAnchor} from '../../src/article/paths.ts'
import {relateAll} from '../../src/article/relation.ts'
import {figure, figures, world} from './world.ts'

describe('groupPairs(figures, world)', () => {
  test('tells each pair once, under what the two are to each other, conflicts first', () => {
    const groups = groupPairs(
      [
        figure({id: 'nine', count: 9}),
        figure({id: 'forty', by: 'observers', count: 40}),
        figure({id: 'wounded', measure: ['wounded']}),
        figure({id: 'army', population: 'everyone', count: 300}),
      ],
      world,
    )
    expect(
      groups.map(({kind, count, listed}) => [kind, count, ...listed.map(({a, b}) => `${a}-${b}`)]),
    ).toEqual([
      ['conflict', 1, 'nine-forty'],
      ['part', 2, 'nine-army', 'forty-army'],
      ['different', 3, 'nine-wounded', 'forty-wounded', 'wounded-army'],
    ])
  })

  test('lists every pair of as many figures as a table holds', () => {
    fc.assert(
      fc.property(figures(2, mostBeside), (drawn) => {
        const listed = groupPairs(drawn, world).flatMap((group) => group.listed)
        const anchors = (pairs: {a: string; b: string}[]) =>
          pairs.map(({a, b}) => relationAnchor(a, b)).sort()
        expect(anchors(listed)).toEqual(anchors(relateAll(drawn, world)))
      }),
      {numRuns: 20},
    )
  })

  test('counts all pairs of 300 figures, and leaves out those that matter least', () => {
    const many = Array.from({length: 300}, (_, at) =>
      figure({id: `f${at}`, measure: [at < 10 ? 'killed' : at % 2 ? 'wounded' : 'missing'], count: at}),
    )
    const groups = groupPairs(many, world)
    expect(groups.reduce((sum, {count}) => sum + count, 0)).toBe((300 * 299) / 2)
    expect(groups.flatMap(({listed}) => listed)).toHaveLength((mostBeside * (mostBeside - 1)) / 2)
    expect(groups[0]?.kind).toBe('conflict')
    expect(groups.at(-1)).toMatchObject({kind: 'different', listed: []})
  })
})
