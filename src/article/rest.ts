/**
 * What a part and its whole say together: if both are right, the rest of the whole is known too.
 * The algebra calls such a pair no contradiction, and a reader can still see what it would take for both to be true.
 */
import type {Figure} from './article.ts'
import {countInterval, type Interval} from './count.ts'
import {type FacetName, facetNames} from './lists.ts'
import type {Relation} from './relation.ts'

export interface Rest {
  /** The one facet in which part and whole differ. */
  facet: FacetName
  /** How many people of the whole are not in the part. */
  people: Interval
}

/**
 * The rest of a whole beside its part; undefined where the two differ in more than one facet,
 * where a number is a floor or an estimate of chance, or where the rest could be nearly anything.
 */
export function findRest(part: Figure, whole: Figure, {facets}: Pick<Relation, 'facets'>): Rest | undefined {
  const [facet, ...others] = facetNames.filter((name) => facets[name] !== 'equal')
  if (facet === undefined || others.length > 0) return undefined
  // Two claimants know of different deaths at different times: what lies between their numbers is not what fell between.
  if (facet === 'period' && part.by !== whole.by) return undefined
  if (![part, whole].every(({basis}) => basis === 'stated' || basis === 'estimated')) return undefined
  const [inPart, inWhole] = [wholePeople(countInterval(part)), wholePeople(countInterval(whole))]
  const people = {low: Math.max(0, inWhole.low - inPart.high), high: inWhole.high - inPart.low}
  const tells = people.low > 0 || people.high < inPart.low
  return tells && people.high >= people.low ? {facet, people} : undefined
}

/** Whether a part lies above all that is on record of its whole. */
export function isAboveFloor(part: Figure, whole: Figure): boolean {
  return whole.basis === 'documented' && countInterval(part).low > countInterval(whole).low
}

function wholePeople({low, high}: Interval): Interval {
  return {low: Math.ceil(low), high: Math.floor(high)}
}
