/** The front matter of a generated article: who counts whom, where and when, in which sources. */
import {slug} from 'github-slugger'
import {media} from '../../../src/article/lists.ts'
import type {Random} from './random.ts'
import {vocabulary} from './vocabulary.ts'

export interface Facts {
  realms: string[]
  towns: string[]
  /** An ordinal in `-th`. */
  regiment: string
  claimants: Record<string, object>
  sources: Record<string, {date: string; quotes: string[]}>
  populations: Record<string, Node>
  places: Record<string, Node>
  figures: Record<string, Figure>
  published: string
  revised: string | undefined
}

interface Node {
  name: string
  partOf?: string
}

interface Figure {
  count: number | {low: number; high: number}
  population: string
  place: string
  [key: string]: unknown
}

/** Invent facts. Dates run forward: a start, four sources, publication, at times a revision. */
export function inventFacts(random: Random): Facts {
  const {int, some} = random
  const start = Date.UTC(2023, int(0, 23), 1)
  const dayAfter = (low: number, high = low) => formatDay(start, int(low, high))
  const dates = [dayAfter(100, 130), dayAfter(150, 180), dayAfter(200, 230), dayAfter(250, 280)]
  const realms = some(vocabulary.realms, 2)
  const towns = some(vocabulary.towns, 2)
  const regiment = `${int(1, 9) * 10 + int(4, 9)}th`
  const [realm = '', rival = ''] = realms
  const claimants = {
    ministry: {name: `Ministry of Defence of ${realm}`, role: 'government ministry', side: realm},
    staff: {name: `General Staff of ${rival}`, side: rival},
    analysts: {name: 'Border Institute analysts', role: 'research group', side: 'third party'},
  }
  const populations = {
    army: {name: `Army of ${realm}`},
    corps: {name: `Expeditionary Corps of ${realm}`, partOf: 'army'},
    regiment: {name: `${regiment} Engineer Regiment`, partOf: 'corps'},
    rivals: {name: `Army of ${rival}`},
  }
  const places = {
    front: {name: `${rival} front`},
    district: {name: `${towns[0]} district`, partOf: 'front'},
    crossing: {name: `${towns[0]} crossing`, partOf: 'district'},
    hinterland: {name: `${towns[1]} district`, partOf: 'front'},
  }
  const sources = inventSources(random, dates)
  const figures = inventFigures(random, Object.keys(sources), dates, (days) => dayAfter(days).slice(0, 7))
  return {
    realms,
    towns,
    regiment,
    claimants,
    sources,
    populations: keepUsed(populations, figures, 'population'),
    places: keepUsed(places, figures, 'place'),
    figures,
    published: dayAfter(281, 300),
    revised: random.chance(0.3) ? dayAfter(301, 330) : undefined,
  }
}

function inventSources({chance, pick, some}: Random, dates: string[]): Facts['sources'] {
  const {noun, object} = vocabulary.words
  const entries = some(vocabulary.publishers, dates.length).map((publisher, at) => {
    const date = dates[at] ?? ''
    const source = {
      publisher,
      title: `On ${pick(noun)} and ${pick(object)}`,
      date,
      url: `https://example.org/${slug(publisher)}/${date}`,
      ...(chance(0.5) && {archive: `https://archive.example.org/${slug(publisher)}/${date}`}),
      medium: pick(media),
      ...(chance(0.3) && {language: 'en'}),
      quotes: [`We counted ${pick(object)}, and nothing else.`],
    }
    return [slug(publisher), source] as const
  })
  return Object.fromEntries(entries)
}

/** Four figures that meet every relation there is: a part, its whole, a range, and a later count. */
function inventFigures(
  {int, pick, chance}: Random,
  [first = '', second = '', third = '', fourth = '']: string[],
  dates: string[],
  monthAfter: (days: number) => string,
): Facts['figures'] {
  const [asOfFirst, asOfSecond, asOfThird, asOfFourth] = dates
  const admitted = int(3, 90)
  const estimate = int(12, 60) * 100
  const low = estimate - 500
  const high = estimate + int(1, 9) * 100
  const estimated = {
    by: 'staff',
    source: [first, second],
    count: estimate,
    precision: pick(['about', 'more-than', 'at-least']),
    measure: pick([['killed'], ['killed', 'wounded']]),
    population: 'corps',
    place: 'front',
    period: `${monthAfter(0)}/${asOfSecond}`,
    asOf: asOfSecond,
  }
  const later = {source: fourth, period: `${monthAfter(0)}/${asOfFourth}`, asOf: asOfFourth}
  return {
    admitted: {
      by: 'ministry',
      source: first,
      count: admitted,
      measure: ['killed'],
      quote: `${admitted} ${pick(['tragic losses', 'fallen heroes', 'of our dead'])}`,
      population: 'regiment',
      place: pick(['district', 'crossing']),
      period: `${monthAfter(35)}/${asOfFirst}`,
      asOf: asOfFirst,
    },
    estimate: estimated,
    range: {
      by: 'analysts',
      source: third,
      count: {low, high},
      basis: 'estimated',
      ...(chance(0.3)
        ? {measure: 'unstated', term: 'casualties', quote: `${low} to ${high} casualties`}
        : {measure: ['killed', 'wounded', 'missing']}),
      population: pick(['corps', 'army']),
      place: 'front',
      period: pick([`../${asOfThird}`, `${monthAfter(0)}/..`, `${monthAfter(35)}/${monthAfter(165)}`]),
      asOf: asOfThird,
      note: `Rests on ${pick(vocabulary.words.noun)}.`,
    },
    later: chance(0.5)
      ? {...estimated, ...later, count: estimate + int(2, 20) * 100, replaces: 'estimate'}
      : {
          ...{by: 'analysts', ...later, count: int(40, 900), precision: 'at-most', measure: ['killed']},
          population: pick(['regiment', 'rivals']),
          place: 'hinterland',
        },
  }
}

/** The nodes of a tree that a figure names, and what they are part of. */
function keepUsed(
  tree: Record<string, Node>,
  figures: Facts['figures'],
  key: 'population' | 'place',
): Record<string, Node> {
  const used = new Set<string>()
  for (const figure of Object.values(figures))
    for (let id: string | undefined = figure[key]; id; id = tree[id]?.partOf) used.add(id)
  return Object.fromEntries(Object.entries(tree).filter(([id]) => used.has(id)))
}

function formatDay(start: number, days: number): string {
  return new Date(start + days * 86_400_000).toISOString().slice(0, 10)
}
