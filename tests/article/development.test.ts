import fc from 'fast-check'
import {expect, test} from 'vitest'
import {groupComparable} from '../../src/article/development.ts'
import {relate} from '../../src/article/relation.ts'
import {readRealArticle} from './real.ts'
import {figures, world} from './world.ts'

test('one office’s counts of the killed share a scale, and its counts of killed and wounded another', () => {
  const article = readRealArticle()
  const nis = Object.values(article.figures)
    .filter(({by, basis}) => by === 'nis' && basis === 'estimated')
    .sort((a, b) => a.asOf.localeCompare(b.asOf))
  const groups = groupComparable(nis, article).map((group) => group.map(({id}) => id))
  expect(groups.flat().length).toBe(new Set(groups.flat()).size)
  expect(
    groups.some((group) => group.includes('nis-killed-april') && group.includes('nis-killed-september')),
  ).toBe(true)
})

test('no two counts of different or undetermined questions share a scale', () => {
  fc.assert(
    fc.property(figures(0, 10), (list) => {
      for (const group of groupComparable(list, world)) {
        for (const a of group)
          for (const b of group) {
            if (a !== b) expect(relate(a, b, world).relation).toMatch(/^(same|part|whole)$/)
          }
      }
    }),
  )
})
