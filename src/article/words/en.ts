/** English. */
import {type FacetName, type FacetRelation, facetNames} from '../lists.ts'
import type {Pair, Said, Tally, Words} from './words.ts'

const and = (items: string[]) => new Intl.ListFormat('en-GB', {type: 'conjunction'}).format(items)
const or = (items: string[]) => new Intl.ListFormat('en-GB', {type: 'disjunction'}).format(items)
const quoted = (text: string) => `“${text}”`

export const en: Words = {
  direction: 'ltr',
  and,
  or,
  quoted,
  status: {
    corroborated: {
      name: 'Corroborated',
      definition: 'At least two sources that do not rest on each other say the same.',
    },
    attributed: {
      name: 'Attributed',
      definition: 'Said by the claimant, in a source we name. Nothing independent was found either way.',
    },
    unverified: {name: 'Unverified', definition: 'It cannot be checked with what is public.'},
    disputed: {name: 'Disputed', definition: 'A source that we name says otherwise, and the matter is open.'},
    contradicted: {name: 'Contradicted', definition: 'A dated document or record shows otherwise.'},
    interpretation: {
      name: 'Interpretation',
      definition: 'A reading of events, to be argued with rather than checked.',
    },
  },
  outcome: {
    killed: 'killed',
    died: 'died of other causes',
    wounded: 'wounded',
    captured: 'captured',
    missing: 'missing',
  },
  unstated: (term) => (term ? `not stated: ${quoted(term)}` : 'not stated'),
  precision: {
    exact: (number) => number,
    about: (number) => `about ${number}`,
    'at-least': (number) => `at least ${number}`,
    'more-than': (number) => `more than ${number}`,
    'at-most': (number) => `at most ${number}`,
  },
  range: {
    between: (low, high) => `${low} to ${high}`,
    from: (low) => `${low} or more`,
    to: (high) => `up to ${high}`,
  },
  basis: {
    stated: {name: 'stated', definition: 'The claimant says so, and shows no more.'},
    documented: {
      name: 'documented',
      definition: 'Each case is on record, so the number is a floor: there may be more, not fewer.',
    },
    estimated: {name: 'estimated', definition: 'Worked out by the claimant from partial evidence.'},
    modelled: {name: 'modelled', definition: 'Calculated with a statistical model or a survey.'},
  },
  medium: {
    'state media': 'state media',
    official: 'official',
    press: 'press',
    intelligence: 'intelligence',
    research: 'research',
  },
  revision: {correction: 'Correction', clarification: 'Clarification', update: 'Update'},
  facet: {measure: 'outcome', population: 'population', place: 'place', period: 'period'},
  facetRelation: {
    equal: 'the same',
    within: 'part of it',
    contains: 'includes it',
    overlaps: 'overlapping',
    disjoint: 'different',
    unknown: 'unknown',
  },
  relation: {
    same: {
      name: 'same question',
      definition: 'One question, two answers: the counts agree or they conflict.',
    },
    part: {
      name: 'a part',
      definition:
        'One counts a part of the other. The part must not exceed the whole; the gap between them is not by itself a contradiction.',
    },
    whole: {
      name: 'the whole',
      definition: 'One includes what the other counts. The part must not exceed the whole.',
    },
    overlapping: {
      name: 'overlapping',
      definition:
        'They count partly the same people, outcomes and days. They cannot be ranked, and one cannot be subtracted from the other.',
    },
    different: {
      name: 'different',
      definition: 'They count different things. Neither confirms nor refutes the other.',
    },
    undetermined: {
      name: 'undetermined',
      definition: 'They cannot be compared until someone says what was meant.',
    },
  },
  period: {
    between: (start, end) => `${start} to ${end}`,
    until: (end) => `to ${end}`,
    unnamed: 'no period named',
  },
  mark: {
    source: (number, publisher) => `Source ${number}: ${publisher}`,
    footnote: (number) => `Footnote ${number}`,
  },
  verdict: (pair) => [tellRelation(pair), tellReplaced(pair)].filter(Boolean).join(' '),
  headline,
  headlineOfMany,
  sentenceOfMany,
}

function tellRelation(pair: Pair): string {
  switch (pair.relation) {
    case 'same':
      return tellSame(pair)
    case 'part':
      return tellPart(pair.a, pair.b, pair, 'within')
    case 'whole':
      return tellPart(pair.b, pair.a, pair, 'contains')
    case 'overlapping':
      return tellOverlapping(pair)
    case 'different':
      return tellDifferent(pair)
    case 'undetermined':
      return tellUndetermined(pair)
  }
}

function tellSame(pair: Pair): string {
  const {a, b, conflict} = pair
  const question = `${a.who} and ${b.who} answer one question: ${facetNames.map((name) => a.facets[name]).join('; ')}.`
  const counts = `${sentenceCase(a.count)}${onRecord(a)} and ${b.count}${onRecord(b)}`
  if (pair.replaced) return question
  return conflict
    ? `${question} Their answers conflict: ${a.range} and ${b.range} cannot both be true.`
    : `${question} ${counts} agree: both can be true at once.`
}

function tellPart(part: Said, whole: Said, pair: Pair, wanted: FacetRelation): string {
  const narrower = namesWhere(pair, wanted)
  const why = narrower.map((name) => `${part.facets[name]} (${enName(name)}) within ${whole.facets[name]}`)
  const question = `What ${part.who} counted is a part of what ${whole.who} counted: ${and(why)}${tellDays(pair)}.`
  if (pair.replaced) return question
  return pair.conflict
    ? `${question} But the part exceeds the whole: ${part.range} cannot be among ${whole.range}. Both numbers cannot be right.`
    : `${question} The part, ${part.count}${onRecord(part)}, does not exceed the whole, ${whole.count}${onRecord(whole)}; the gap between them is not by itself a contradiction.`
}

function tellOverlapping(pair: Pair): string {
  const {a, b} = pair
  const names = facetNames.filter((name) => pair.facets[name] !== 'equal')
  const why = names.map((name) => `${enName(name)} (${a.facets[name]}; ${b.facets[name]})`)
  return `${a.who} and ${b.who} count partly the same, but differ in ${and(why)}${tellDays(pair)}. The two numbers cannot be ranked, and one cannot be subtracted from the other. They could be compared if both were given for one and the same ${and(names.map(enName))}.`
}

function tellDifferent(pair: Pair): string {
  const {a, b} = pair
  const names = namesWhere(pair, 'disjoint')
  const values = (said: Said) => names.map((name) => said.facets[name]).join(', ')
  return `They share ${none(names)}: ${a.who} on one side (${values(a)}), ${b.who} on the other (${values(b)})${tellDays(pair)}. Neither number confirms or refutes the other. They could be compared only if one of the two were also given for the other’s ${and(names.map(enName))}.`
}

function tellUndetermined(pair: Pair): string {
  const {a, b, facets} = pair
  const open: string[] = []
  const takes: string[] = []
  if (facets.measure === 'unknown') {
    const vague = [a, b].filter((said) => isVague(said))
    open.push(`${and(vague.map((said) => said.who))} did not say what is counted${terms(vague)}`)
    takes.push(
      `if ${and(vague.map((said) => said.who))} said ${
        vague.length === 1 && vague[0]?.term
          ? `whether ${quoted(vague[0].term)} means killed, or also wounded, captured and missing`
          : 'which outcomes are meant'
      }`,
    )
  }
  if (facets.period === 'unknown') {
    const undated = [a, b].filter((said) => said.facets.period === en.period.unnamed)
    open.push(`${and(undated.map((said) => said.who))} named no period`)
    takes.push(`if ${and(undated.map((said) => said.who))} said which days are counted`)
  }
  return `It is not known whether these two answer one question: ${and(open)}. They could be compared ${and(takes)}.`
}

function tellReplaced({a, b, replaced}: Pair): string {
  if (!replaced) return ''
  const [later, earlier] = replaced === 'b' ? [a, b] : [b, a]
  return `The later number, ${later.count}, replaces the earlier, ${earlier.count}; where they differ, that is a change of mind and no contradiction.`
}

/** How far apart the periods are, told only where nothing else differs. */
function tellDays({facets, days}: Pair): string {
  const onlyPeriod = facetNames.every((name) => (name === 'period') !== (facets[name] === 'equal'))
  if (!onlyPeriod || !days) return ''
  const unit = days.count === 1 ? 'day' : 'days'
  if (facets.period !== 'disjoint') return `; the periods differ by ${days.text} ${unit}`
  return days.count === 0
    ? '; one period ends the day before the other begins'
    : `; ${days.text} ${unit} lie between them`
}

function headline(pair: Pair): string {
  if (pair.replaced) return 'The later number takes the earlier one back'
  switch (pair.relation) {
    case 'same':
      return pair.conflict ? 'One question, two answers that conflict' : 'One question, and the answers agree'
    case 'part':
    case 'whole':
      return pair.conflict
        ? 'The part exceeds the whole: both cannot be right'
        : 'One number counts a part of the other'
    case 'overlapping':
      return 'These two numbers count partly the same people'
    case 'different':
      return headlineOfDifferent(namesWhere(pair, 'disjoint'))
    case 'undetermined':
      return pair.facets.measure === 'unknown'
        ? 'Nobody has said what was counted'
        : 'Nobody has said which days are counted'
  }
}

function headlineOfDifferent(names: FacetName[]): string {
  const [name] = names
  if (names.length > 1 || !name) return 'These two numbers count different things'
  return {
    measure: 'These two numbers count different fates',
    population: 'These two numbers count different people',
    place: 'These two numbers count in different places',
    period: 'These two numbers count at different times',
  }[name]
}

function headlineOfMany(tally: Tally): string {
  const {figures, pairs, relations, conflicts, groups, chain} = tally
  const number = count(figures)
  if (relations.different === pairs) return `These ${number} numbers all count different things`
  if (relations.undetermined === pairs) return `None of these ${number} numbers can be compared yet`
  if (groups[0] === figures) {
    return conflicts > 0
      ? `One question, and ${number} answers that conflict`
      : `One question, and ${number} answers that agree`
  }
  if (chain) {
    return conflicts > 0
      ? 'Each counts a part of the next, and a part exceeds its whole'
      : 'Each of these numbers counts a part of the next'
  }
  if (groups[0]) {
    const rest = figures - groups[0]
    return `${sentenceCase(count(groups[0]))} of these ${number} answer one question; ${count(rest)} ${rest === 1 ? 'does' : 'do'} not`
  }
  return `These ${number} numbers do not answer one question`
}

function sentenceOfMany(tally: Tally): string {
  const {pairs, relations, conflicts} = tally
  const parts = relations.part + relations.whole
  const kinds = [
    relations.same > 0 && `${ofPairs(relations.same)} the same question`,
    parts > 0 && `${ofPairs(parts)} a part and its whole`,
    relations.overlapping > 0 && `${ofPairs(relations.overlapping)} partly the same`,
    relations.different > 0 && `${ofPairs(relations.different)} different things`,
    relations.undetermined > 0 && `${ofPairs(relations.undetermined)} what nobody has defined`,
  ].filter((kind) => kind !== false)
  const comparable = relations.same + parts
  const first = `Of the ${count(pairs)} pairs among them, ${and(kinds)}.`
  if (comparable === 0) return `${first} No two of these numbers may be set against each other.`
  if (conflicts === 0) return `${first} Where the numbers can be compared, they do not conflict.`
  return `${first} Where they can be compared, ${conflicts === 1 ? 'one pair conflicts' : `${count(conflicts)} pairs conflict`}.`
}

function ofPairs(number: number): string {
  return `${count(number)} ${number === 1 ? 'counts' : 'count'}`
}

function namesWhere({facets}: Pair, relation: FacetRelation): FacetName[] {
  return facetNames.filter((name) => facets[name] === relation)
}

function enName(name: FacetName): string {
  return en.facet[name]
}

/** `no population`, `neither population nor period`, `no outcome, population or period` */
function none(names: FacetName[]): string {
  const words = names.map(enName)
  return words.length === 2 ? `neither ${words.join(' nor ')}` : `no ${or(words)}`
}

function onRecord(said: Said): string {
  return said.documented ? ' (each case on record, so at least that many)' : ''
}

function isVague(said: Said): boolean {
  return said.facets.measure === en.unstated(said.term)
}

function terms(vague: Said[]): string {
  const words = vague.flatMap((said) => (said.term ? [quoted(said.term)] : []))
  return words.length === 0 ? '' : ` (the word is ${and([...new Set(words)])})`
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
function count(number: number): string {
  return small[number] ?? new Intl.NumberFormat('en-GB').format(number)
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
