/** Every kind of verdict, to be told in every language of the interface. */
import type {Article, Figure} from '../../src/article/article.ts'
import {compare} from '../../src/article/compare.ts'
import {figure, world} from './world.ts'

const ministry = figure({id: 'a'})
const observers = (changes: Partial<Figure>) => figure({id: 'b', by: 'observers', ...changes})

/** Figures to compare, by what is to be told of them. */
export const verdicts: Record<string, Figure[]> = {
  'same, agree': [ministry, observers({count: 9})],
  'same, agree, a range and about': [
    figure({id: 'a', count: {low: 3000, high: 4000}}),
    observers({count: 4000, precision: 'about'}),
  ],
  'same, agree, a floor': [ministry, observers({count: 4, basis: 'documented'})],
  'same, conflict': [ministry, observers({count: 12})],
  'same, conflict, open bounds': [
    figure({id: 'a', count: 1100, precision: 'about'}),
    observers({count: 3000, precision: 'more-than'}),
  ],
  'same, conflict, a floor': [ministry, observers({count: 12, basis: 'documented'})],
  'same, replaced': [figure({id: 'a', count: 9}), figure({id: 'b', count: 12, replaces: 'a'})],
  'part by population': [ministry, observers({population: 'everyone', count: 40})],
  'part by outcome and place': [
    ministry,
    observers({measure: ['killed', 'wounded', 'missing'], place: 'country', count: {low: 40}}),
  ],
  'part, conflict': [ministry, observers({population: 'everyone', count: 8})],
  'part, only periods differ': [
    ministry,
    observers({period: '2025-01/2025-07-01', asOf: '2025-07-01', count: 12}),
  ],
  'part, a later count by one claimant': [
    ministry,
    figure({id: 'b', period: '2025-01/..', asOf: '2025-07-14', count: 12}),
  ],
  'part, replaced': [
    ministry,
    figure({id: 'b', period: '2025-01/..', asOf: '2025-07-14', count: 8, replaces: 'a'}),
  ],
  'part, little left': [
    figure({id: 'a', count: 45_000, precision: 'about'}),
    observers({measure: ['killed', 'wounded'], count: 45_680}),
  ],
  'part, nothing left': [ministry, observers({place: 'country', count: 9})],
  'part, one left': [ministry, observers({measure: ['killed', 'wounded'], count: 10})],
  'part, above what is on record': [
    figure({id: 'a', count: 220, precision: 'about', basis: 'modelled'}),
    observers({population: 'everyone', count: 152, basis: 'documented'}),
  ],
  'part, the same number with another word': [
    figure({id: 'a', count: 100, precision: 'more-than'}),
    figure({id: 'b', count: 100, precision: 'more-than', measure: ['killed', 'wounded'], replaces: 'a'}),
  ],
  whole: [ministry, observers({population: 'corps', count: {high: 4}})],
  'whole, conflict': [ministry, observers({population: 'corps', count: {low: 12, high: 20}})],
  'overlapping by outcome and period': [
    ministry,
    observers({measure: ['killed', 'wounded'], period: '2025-02/2025-06'}),
  ],
  'overlapping, only periods differ': [ministry, observers({period: '2025-03/2025-08', asOf: '2025-08-31'})],
  'overlapping by a day': [
    figure({id: 'a', period: '2025-01/..', asOf: '2025-07-01'}),
    observers({measure: ['killed', 'wounded'], count: 40}),
  ],
  'overlapping, populations share people': [
    figure({id: 'a', population: 'civilians'}),
    observers({population: 'women'}),
  ],
  'different outcome': [ministry, observers({measure: ['wounded']})],
  'different population': [ministry, observers({population: 'civilians'})],
  'different place': [ministry, observers({place: 'coast'})],
  'different period only': [ministry, observers({period: '2025-08/2025-12', asOf: '2025-12-31'})],
  'different period, the day after': [ministry, observers({period: '2025-07/2025-07', asOf: '2025-07-31'})],
  'different period, one claimant begins again': [
    figure({id: 'a', count: 3933}),
    figure({id: 'b', count: 102, period: '2025-08/2025-09', asOf: '2025-09-30'}),
  ],
  'different population and period': [ministry, observers({population: 'civilians', period: '../2024-12'})],
  'different in everything': [
    ministry,
    observers({
      measure: ['wounded'],
      population: 'civilians',
      place: 'coast',
      period: '2024-01-05/2024-01-05',
    }),
  ],
  'undetermined by a word': [ministry, observers({measure: 'unstated', term: 'neutralised'})],
  'undetermined by two words': [
    figure({id: 'a', measure: 'unstated', term: 'losses'}),
    observers({measure: 'unstated', term: 'casualties'}),
  ],
  'undetermined by one word twice': [
    figure({id: 'a', measure: 'unstated', term: 'casualties'}),
    observers({measure: 'unstated', term: 'casualties'}),
  ],
  'undetermined, no word given': [ministry, observers({measure: 'unstated'})],
  'undetermined, no period named': [ministry, observers({period: '../..'})],
  'undetermined, neither outcome nor period': [
    ministry,
    observers({measure: 'unstated', term: 'losses', period: '../..'}),
  ],
  'one claimant on one day': [ministry, figure({id: 'b', measure: ['killed', 'wounded'], count: 40})],
  'numbers of a billion and of zero': [
    figure({id: 'a', count: 1_000_000_000, precision: 'about'}),
    observers({count: 0}),
  ],
  'three, one question, conflict': [ministry, observers({}), figure({id: 'c', count: 12})],
  'three, one of them brought up to date': [
    ministry,
    figure({id: 'b', count: 15, period: '2025-01/2025-07', asOf: '2025-07-31', replaces: 'a'}),
    observers({id: 'c', count: 12}),
  ],
  'three, one of them taken back': [
    ministry,
    figure({id: 'b', count: 12, asOf: '2025-07-14', replaces: 'a'}),
    observers({id: 'c', count: 12}),
  ],
  'three, each a part of the next': [
    ministry,
    observers({population: 'everyone', count: 12}),
    figure({id: 'c', population: 'everyone', place: 'country', count: 40}),
  ],
  'three, a part exceeds': [
    ministry,
    observers({population: 'everyone', count: 8}),
    figure({id: 'c', population: 'everyone', place: 'country', count: 40}),
  ],
  'three, all different': [
    ministry,
    observers({population: 'civilians'}),
    figure({id: 'c', measure: ['wounded']}),
  ],
  'four, none defined': ['a', 'b', 'c', 'd'].map((id) =>
    figure({id, measure: 'unstated', term: 'casualties'}),
  ),
  'five, three of them one question': [
    ministry,
    observers({}),
    figure({id: 'c'}),
    figure({id: 'd', population: 'civilians'}),
    figure({id: 'e', place: 'coast'}),
  ],
  'four, mixed': [
    ministry,
    observers({measure: ['killed', 'wounded'], period: '2025-02/2025-06'}),
    figure({id: 'c', measure: 'unstated', term: 'losses'}),
    figure({id: 'd', place: 'coast'}),
  ],
}

/** All verdicts as text: who says what, then the outcome and its sentence, then those of each pair. */
export function tellVerdicts(language: string, names = world): string {
  const told = Object.entries(verdicts).map(([name, list]) => {
    const figures = Object.fromEntries(list.map((each) => [each.id, each]))
    const view = compare({id: 'c', title: name, figures: Object.keys(figures), section: ''}, {
      ...names,
      language,
      figures,
    } as Article)
    const counts = view.figures.map(({who, count}) => `${who}: ${count}`).join('; ')
    const pairs =
      view.pairs.length === 1 ? [] : view.pairs.map(({relation, sentence}) => `- ${relation}: ${sentence}`)
    return [`## ${name}`, `(${counts})`, `**${view.headline}**`, view.sentence, ...pairs].join('\n\n')
  })
  return `${told.join('\n\n')}\n`
}
