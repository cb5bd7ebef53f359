/** How one claimant's counts went on: which of them may share a scale. */
import type {Figure} from './article.ts'
import {isComparable, relate, type World} from './relation.ts'

/**
 * Figures in groups of which each two count the same outcomes and answer one question, or a question and a part of it:
 * the killed beside the killed, of more people or over more days. Each figure joins the first group that it fits,
 * in the order of the list; groups of one are left out.
 */
export function groupComparable(figures: Figure[], world: World): Figure[][] {
  const groups: Figure[][] = []
  for (const figure of figures) {
    const fitting = groups.find((group) => group.every((other) => goesOnFrom(figure, other, world)))
    if (fitting) fitting.push(figure)
    else groups.push([figure])
  }
  return groups.filter(({length}) => length > 1)
}

function goesOnFrom(figure: Figure, other: Figure, world: World): boolean {
  const {relation, facets} = relate(figure, other, world)
  return facets.measure === 'equal' && isComparable(relation)
}
