/** English. */
import {type FacetName, type FacetRelation, facetNames} from '../lists.ts'
import type {Pair, Said, Tally, Words} from './words.ts'

// Made once: making a formatter costs some hundred times as much as using it.
const conjunction = new Intl.ListFormat('en-GB', {type: 'conjunction'})
const disjunction = new Intl.ListFormat('en-GB', {type: 'disjunction'})
const numbers = new Intl.NumberFormat('en-GB')
const and = (items: string[]) => conjunction.format(items)
const or = (items: string[]) => disjunction.format(items)
const quoted = (text: string) => `“${text}”`

export const en: Words = {
  comma: ', ',
  semicolon: '; ',
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
    died: 'dead of other causes',
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
  drawing: {
    time: {
      title: 'The days that each number covers',
      described: (rows) => `The periods of the numbers on one time axis. ${rows.join('. ')}.`,
    },
    counts: {
      title: 'What each number leaves possible, on one scale from zero',
      described: (rows) => `The numbers on one scale from zero. ${rows.join('. ')}.`,
    },
    row: (who, count, when) => `${who}: ${count}, ${when}`,
    dated: (who, date) => `${who}, ${date}`,
    outcome: (measure) => measure,
    unstated: (term) => (term ? quoted(term) : '(outcome not stated)'),
  },
  mark: {
    source: (number, publisher) => `Source ${number}: ${publisher}`,
    footnote: (number) => `Footnote ${number}`,
  },
  verdict: (pair) => [tellRelation(pair), tellReplaced(pair)].filter(Boolean).join(' '),
  headline,
  headlineOfMany,
  sentenceOfMany,
  ui: {
    skip: 'Skip to the text',
    navigation: 'Site',
    footer: {
      licence: 'Reuse under',
      corrections: 'Corrections',
      method: 'Method',
      report: 'Report an error',
      feed: 'Feed',
    },
    analysis: 'Analysis',
    draft: 'Draft',
    position: (at, of) => `${at} of ${of}`,
    by: (authors) => `By ${authors}`,
    published: 'Published',
    updated: 'Updated',
    noCorrections: 'No corrections',
    contents: 'Contents',
    overview: 'Overview',
    full: 'All on one page',
    pager: 'Previous and next',
    previous: 'Previous',
    next: 'Next',
    footnotes: 'Footnotes',
    backToMention: (mention) => (mention === undefined ? 'Back to the text' : `Back to mention ${mention}`),
    picture: {credit: (who) => `Picture: ${who}`},
    count: {
      claims: (n) => plural(n, 'claim'),
      figures: (n) => plural(n, 'figure'),
      sources: (n) => plural(n, 'source'),
      sections: (n) => plural(n, 'section'),
      analyses: (n) => plural(n, 'analysis', 'analyses'),
      outlets: (n) => plural(n, 'outlet'),
      origins: (n) => plural(n, 'origin'),
      corrections: (n) => plural(n, 'correction'),
      clarifications: (n) => plural(n, 'clarification'),
      updates: (n) => plural(n, 'update'),
      revisions: (n) => plural(n, 'revision'),
    },
    front: {
      latest: 'Latest analysis',
      earlier: 'Earlier analyses',
      byYear: 'All analyses, by year',
      none: 'No analysis has been published yet.',
      read: 'Read the analysis',
      more: (n) => `and ${n} more`,
    },
    overviewPage: {
      short: 'In short',
      byRecord: 'by what the public record supports',
      sections: 'In this analysis',
      revisions: 'What was revised',
    },
    permanentLink: 'Permanent link',
    cite: {title: 'Cite this analysis', label: 'Cite'},
    claim: {
      label: (status) => `Claim: ${status}`,
      saidIn: 'Rests on',
      assessedWith: 'Assessed with',
      standsIn: (section) => `in “${section}”`,
    },
    comparison: {
      kicker: 'Comparison',
      sameQuestion: 'The same question?',
      pairs: 'Pair by pair',
      conflict: 'in conflict',
      methods: 'How they count',
      sources: 'Sources',
      how: 'How we compare',
      png: 'Image (PNG)',
      svg: 'Image (SVG)',
      csv: 'Data (CSV)',
      json: 'Data (JSON)',
      link: 'Link to this',
    },
    figure: {
      asOf: 'As of',
      asOfDate: (date) => `as of ${date}`,
      basis: 'basis',
      method: 'How they count',
      sources: 'Sources',
      usedIn: 'Used in',
      text: (section) => `Text: ${section}`,
      replaces: 'Replaces',
      replacedBy: 'Replaced by',
      review: 'Next review',
      partOf: (names) => `part of ${names}`,
    },
    claimsPage: {
      title: 'Claims',
      intro:
        'Every claim of this analysis, by what the public record supports. A status does not say who is right.',
      none: 'This analysis makes a callout of no claim.',
      description: (title) => `Every claim in “${title}”, grouped by what the public record supports.`,
    },
    figuresPage: {
      title: 'Figures',
      intro: 'Every number of people in this analysis, with the question that it answers.',
      none: 'This analysis counts nobody.',
      description: (title) =>
        `Every figure in “${title}”: who counts, what, of whom, where, over which period, as of when.`,
      development: 'One claimant over time',
      developmentIntro:
        'A later number goes on from the one before it only where it answers the same question, or one that includes it.',
      asOf: 'As of',
      count: 'Number',
      beside: 'Beside the one before',
      firstCount: 'the first',
      matrix: 'Every number beside every other',
      matrixIntro:
        'Read along a row: what the number on the left is to the number above. Each mark leads to its sentence.',
      matrixTooLarge: (figures) =>
        `${plural(figures, 'figure')} are too many for one table. The file of figures and relations says of every two of them how they relate.`,
      relations: 'Each pair in a sentence',
      relationsIntro:
        'Every pair stands once, told from the first number, under what the two are to each other.',
      pairs: (n) => plural(n, 'pair'),
      notListed: (n) =>
        `${plural(n, 'more pair')} of this kind ${n === 1 ? 'is' : 'are'} not listed here. The file of figures and relations has every one.`,
      csv: 'Figures as CSV',
      json: 'Figures and relations as JSON',
      short: (number, who) => `${number}, ${who}`,
    },
    sourcesPage: {
      title: 'Sources',
      none: 'This analysis names no source.',
      description: (title) => `Every source of “${title}”, with the claims and figures that rest on it.`,
      summary: (read, outlets, origins) => `${read} read, by ${outlets}; together they rest on ${origins}.`,
      unreadSummary: (n) =>
        n === 1
          ? 'One further source is an origin known only through others.'
          : `${n} further sources are origins known only through others.`,
      originsIntro:
        'An outlet that passes on what another has reported is not a second witness. Sources that pass on the same origin count as one.',
      origins: 'Origins that several sources pass on',
      relays: 'Passes on',
      relayedBy: 'Passed on by',
      unread: 'Not read: known only through those who pass it on',
      noAddress: 'No address on record',
      archive: 'Archived copy',
      words: 'Its words',
      claims: 'Claims',
      figures: 'Figures',
      sections: 'Cited in',
      uncited: 'Nothing in the text rests on it.',
    },
    revisionsPage: {
      title: 'Revisions',
      intro: 'Corrections, clarifications and updates, the newest first.',
      none: 'Nothing in this analysis has been corrected, clarified or updated since it was published.',
      description: (title) => `Corrections, clarifications and updates of “${title}”.`,
      at: 'At',
      was: (text) => `Before: ${text}`,
    },
    correctionsPage: {
      title: 'Corrections',
      intro: 'What we corrected, clarified or updated in all analyses, the newest first.',
      none: 'Nothing has been corrected, clarified or updated so far.',
      description: 'Corrections, clarifications and updates of all analyses.',
    },
    methodPage: {
      title: 'How we count',
      description:
        'How statuses of claims, the facets of figures and the relations between figures are defined.',
      intro:
        'No number without its question. Every figure here says who counts, what is counted, of whom, where, over which period, as of when and by which source. No two figures stand side by side before it is worked out, from these, whether they answer the same question at all.',
      status: {
        title: 'The status of a claim',
        text: 'A claim states one thing. Its status says what the public record supports, not who is right.',
      },
      facets: {
        title: 'The question of a number',
        text: 'Each figure answers a question with four facets.',
        definition: {
          measure:
            'What happened to the people counted: killed, died of other causes (such as hunger or disease), wounded, captured, missing. A word like “casualties” or “neutralised” that its user does not define is not stated.',
          population:
            'Whose members are counted: an army, a contingent in it, a regiment, the civilians of a town. Populations form a tree, from the whole down to its parts.',
          place: 'Where they were when it happened. Places, too, lie within one another.',
          period:
            'From which day to which. A period without an end reaches as far as the day that the count is of; a month is all its days.',
        },
      },
      facetRelation: {
        title: 'How facets relate',
        text: 'Two numbers are set side by side facet by facet, told from the first.',
        definition: {
          equal: 'Both have the same.',
          within: 'What the first has is a part of what the second has.',
          contains: 'What the first has includes what the second has.',
          overlaps: 'They share some, and each has some that the other does not.',
          disjoint: 'They share nothing.',
          unknown: 'One of them, or both, did not say.',
        },
      },
      relation: {
        title: 'How two numbers relate',
        text: 'From the facets follows the relation, in this order: different if any facet is different; else undetermined if any is unknown; the same question if all are the same; a part, or the whole, if all point one way; else overlapping.',
        conflict:
          'Two numbers can conflict only where one question is the other, or a part of it. Under one question they conflict when no number of people would satisfy both. A part conflicts with its whole only when even its lowest value exceeds the highest of the whole.',
        replaced:
          'A number that its own claimant has taken back or brought up to date does not conflict with the one that replaced it.',
      },
      basis: {
        title: 'How a number was arrived at',
        text: 'Beside its question, each figure has a basis.',
      },
      count: {
        title: 'How wide a number is',
        text: 'A count is rarely one number. What it leaves possible decides whether two counts can both be true.',
        said: 'Said',
        leaves: 'Leaves possible',
        definition: {
          exact: 'exactly that many',
          about: 'as wide as its rounding',
          'at-least': 'that many or more',
          'more-than': 'more than that; people are whole',
          'at-most': 'any number up to it',
        },
        about:
          'How wide “about” is, nobody says; this is a convention of ours. We take the last digit that is not zero and go half a unit of it to either side. A documented count is a floor whatever its precision: each case is on record, and there may be more.',
      },
      origins: {
        title: 'Outlets and origins',
        text: 'Four outlets that pass on one agency are one origin. Each source names the source that it passes on, and a statement is told with the number of outlets that carry it and the number of origins that these rest on. An origin that we know only through others is named, and never linked.',
      },
      revisions: {
        title: 'What changes after publication',
        text: 'Every change of substance is dated and published as a correction, a clarification or an update, at the spot that it changed, on the page of revisions, and among the corrections of the site. What stood there before stays in sight.',
      },
      cases: {
        title: 'Worked cases',
        text: 'The way of working is held against counts from the public record, and against what those who published them say of comparing them.',
        all: 'All worked cases, pair by pair',
      },
      data: {
        title: 'The same for machines',
        text: 'Each article is published as data too: the article, its claims, and its figures with the relation of every pair. What stands in these files is fixed by schemas with a version.',
      },
    },
    casesPage: {
      title: 'Worked cases',
      description:
        'Counts from the record, what the program makes of them, and how those who published them read them.',
      intro:
        'Counts from the public record, each with what the program works out from its facets and with the published reading that it is held against.',
    },

    searchPage: {
      title: 'Search',
      description: 'Search every section, claim, figure and source.',
      intro: 'Searches every section, claim, figure and source of the site.',
      label: 'A name, a number, a word',
      button: 'Search',
      noScript:
        'Searching needs JavaScript, and a server that these pages come from. Everything can be found through the lists below.',
      lists: 'Lists',
      claims: 'Claims',
      figures: 'Figures',
      sources: 'Sources',
      searching: 'Searching…',
      failed: 'The search could not be loaded. Everything can be found through the lists below.',
      none: 'Nothing was found for “{query}”.',
      more: 'Show more',
      results: {one: '{count} result', other: '{count} results'},
      kinds: {section: 'Section', claim: 'Claim', figure: 'Figure', source: 'Source'},
    },

    archivePage: {
      title: (year) => `Analyses of ${year}`,
      description: (year) => `All analyses published in ${year}, the newest first.`,
    },
    missingPage: {
      title: 'Not found',
      text: 'There is nothing at this address. It may have been mistyped, or the page may have moved.',
      description: 'There is nothing at this address.',
      front: 'To the front page',
    },
    movedPage: {title: 'Moved', text: 'This page has moved to'},
    csv: {
      id: 'Figure',
      claimant: 'Claimant',
      role: 'Role',
      count: 'Count as said',
      low: 'At least (people)',
      high: 'At most (people)',
      open: 'open',
      precision: 'Precision',
      basis: 'Basis',
      from: 'From',
      to: 'To',
      asOf: 'As of',
      term: 'Claimant’s term',
      quote: 'Claimant’s words',
      note: 'Note',
      replaces: 'Replaces',
      publishers: 'Sources',
      addresses: 'Addresses of the sources',
    },
  },
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
  const {a, b} = pair
  const question = `Both numbers answer one question (${facetNames.map((name) => a.facets[name]).join('; ')}).`
  if (pair.replaced) return question
  return pair.conflict
    ? `${question} The answers conflict: ${spelledOut(a)} on one side, ${spelledOut(b)} on the other. At most one of them is right.${tellWithdrawn(pair)}`
    : `${question} The answers agree: ${a.count === b.count ? `both say ${told(a)}` : `${told(a)} and ${told(b)} can both be right`}.`
}

function tellPart(part: Said, whole: Said, pair: Pair, wanted: FacetRelation): string {
  const why = namesWhere(pair, wanted).map((name) => `${part.facets[name]} as part of ${whole.facets[name]}`)
  const question = `${sentenceCase(numberOf(part))} counts a part of what ${numberOf(whole)} counts: ${why.join('; ')}.${tellDays(pair)}`
  if (pair.replaced) return question
  if (pair.conflict) {
    return `${question} A part must not exceed its whole, and here it does: ${part.range} against ${whole.range}. At most one of them is right.${tellWithdrawn(pair)}`
  }
  if (pair.aboveFloor) {
    return `${question} What is on record of the whole, ${whole.count}, is a floor, and the part, ${told(part)}, may lie above it: if the part is right, the record is incomplete. The gap between them is not by itself a contradiction.`
  }
  return `${question} A part must not exceed its whole, and ${told(part)} can be a part of ${told(whole)}. The gap between them is not by itself a contradiction.${tellRest(whole, pair)}`
}

/** What it would take for both to be right. */
function tellRest(whole: Said, {rest, days}: Pair): string {
  if (!rest) return ''
  const who = rest.count === '0' ? 'nobody' : rest.count
  const one = rest.count === '0' || rest.count === '1'
  const fall = one ? 'falls' : 'fall'
  const what = {
    measure: `${one ? 'was' : 'were'} ${or(rest.outcomes)}`,
    population: `${fall} to the rest of ${whole.facets.population}`,
    place: `${fall} to the rest of ${whole.facets.place}`,
    period: `${fall} in ${days ? tellTheDays(days) : 'the days'} that only the whole covers, or became known only then`,
  }
  return ` If both are right, ${who} ${what[rest.facet]}.`
}

/** That a number in conflict is no longer held. */
function tellWithdrawn({a, b}: Pair): string {
  const gone = [a, b].filter(({withdrawn}) => withdrawn)
  return gone
    .map((said) => ` ${sentenceCase(numberOf(said))} has since been replaced by its claimant.`)
    .join('')
}

function tellOverlapping(pair: Pair): string {
  const {a, b} = pair
  const names = facetNames.filter((name) => pair.facets[name] !== 'equal')
  const why = names.map((name) => `${enName(name)} (${a.facets[name]}; ${b.facets[name]})`)
  return `${sentenceCase(numberOf(a))} and ${numberOf(b)} count partly the same, but differ in ${and(why)}.${tellDays(pair)} Neither can be ranked above the other, nor subtracted from it.${tellNearPart(pair)} They could be compared if both were given for the same ${and(names.map(enName))}.`
}

/** Two counts a few days apart may be part and whole in all but those days. */
function tellNearPart(pair: Pair): string {
  const {a, b, facets, days, near} = pair
  const others = facetNames.filter((name) => name !== 'period' && facets[name] !== 'equal')
  if (facets.period === 'equal' || others.length === 0 || !days || !near) return ''
  const but = ` But for ${tellTheDays(days)} by which the periods differ,`
  if (others.every((name) => facets[name] === 'within')) {
    return `${but} ${numberOf(a)} would count a part of what ${numberOf(b)} counts.`
  }
  if (others.every((name) => facets[name] === 'contains')) {
    return `${but} ${numberOf(b)} would count a part of what ${numberOf(a)} counts.`
  }
  return ''
}

function tellDifferent(pair: Pair): string {
  const {a, b} = pair
  const names = namesWhere(pair, 'disjoint')
  const values = (said: Said) =>
    names.map((name) => (name === 'measure' ? `people ${said.facets[name]}` : said.facets[name])).join(', ')
  return `They share ${none(names)}: ${numberOf(a)} is for ${values(a)}; ${numberOf(b)} is for ${values(b)}.${tellDays(pair)}${tellSum(pair)} Neither confirms or refutes the other. They could be compared if both were given for the same ${and(names.map(enName))}.`
}

function tellUndetermined(pair: Pair): string {
  const vague = pair.facets.measure === 'unknown' ? [pair.a, pair.b].filter(isVague) : []
  const undated = pair.facets.period === 'unknown' ? [pair.a, pair.b].filter(isUndated) : []
  const open = [...tellVague(vague), ...undated.map((said) => `${numberOf(said)} names no period`)]
  const takes = [
    vague.length > 0 && 'whether the killed alone were counted, or others too',
    undated.length > 0 && `which days ${undated.length === 1 ? 'it covers' : 'they cover'}`,
  ].filter((take) => take !== false)
  const facets = facetNames.filter((name) => pair.facets[name] === 'unknown').map(enName)
  return `Whether they answer one question is not known, because the ${and(facets)} ${facets.length === 1 ? 'is' : 'are'} open: ${open.join('; ')}. They could be compared if ${and(unique([...vague, ...undated].map(({who}) => who)))} said ${takes.join(', and ')}.`
}

/** What is vague about one figure, or both. */
function tellVague(vague: Said[]): string[] {
  const terms = unique(vague.flatMap(({term}) => (term ? [quoted(term)] : [])))
  const [first] = vague
  if (!first) return []
  if (terms.length === 0) {
    return [
      vague.length === 2 ? 'neither says what is counted' : `${numberOf(first)} does not say what is counted`,
    ]
  }
  const leavesOpen = `${terms.length === 1 ? 'a word that leaves' : 'words that leave'} open who was killed, wounded, captured or missing`
  return [
    `${vague.length === 2 ? 'both numbers are' : `${numberOf(first)} is`} given as ${and(terms)}, ${leavesOpen}`,
  ]
}

function tellReplaced({a, b, replaced}: Pair): string {
  if (!replaced) return ''
  const [later, earlier] = replaced === 'b' ? [a, b] : [b, a]
  const told = ({count, apart}: Said) => (apart && 'facets' in apart ? `${count} (${apart.facets})` : count)
  return `The claimant has since replaced ${told(earlier)} by ${told(later)}: the later number takes the earlier one back or brings it up to date, and does not contradict it.`
}

/** How far apart the periods are, told only where nothing else differs. */
function tellDays({facets, days}: Pair): string {
  const onlyPeriod = facetNames.every((name) => (name === 'period') !== (facets[name] === 'equal'))
  if (!onlyPeriod || !days) return ''
  const number = tellNumberOfDays(days)
  if (facets.period !== 'disjoint') return ` The periods differ by ${number}.`
  return days.count === 0
    ? ' One period ends the day before the other begins.'
    : ` ${sentenceCase(number)} ${days.count === 1 ? 'lies' : 'lie'} between the two periods.`
}

function tellNumberOfDays({count, text}: NonNullable<Pair['days']>): string {
  return `${text} ${count === 1 ? 'day' : 'days'}`
}

function tellTheDays(days: NonNullable<Pair['days']>): string {
  return days.count === 1 ? 'the one day' : `the ${days.text} days`
}

/** A count that began again goes on from the one before it, and is no fall. */
function tellSum({addable}: Pair): string {
  return addable
    ? ' No day is in both: they can be added, and the later one is no rise or fall of the earlier.'
    : ''
}

function headline(pair: Pair): string {
  if (pair.replaced) return 'The later number replaces the earlier'
  switch (pair.relation) {
    case 'same':
      return pair.conflict ? 'One question, two answers that conflict' : 'One question, and the answers agree'
    case 'part':
    case 'whole':
      return pair.conflict
        ? 'A part that exceeds its whole: both cannot be right'
        : 'One number counts a part of the other'
    case 'overlapping':
      return 'These two numbers count partly the same'
    case 'different':
      return headlineOfDifferent(pair)
    case 'undetermined':
      return headlineOfUndetermined(pair)
  }
}

/** `These two numbers count different people at different times` */
function headlineOfDifferent({facets}: Pair): string {
  const words = [
    facets.measure === 'disjoint' && 'different outcomes',
    facets.measure === 'disjoint' && facets.population === 'disjoint' && 'of',
    facets.population === 'disjoint' && 'different people',
    facets.place === 'disjoint' && 'in different places',
    facets.period === 'disjoint' && 'at different times',
  ]
  const told = words.filter((word) => word !== false)
  return `These two numbers count ${told.length > 3 ? 'different things' : told.join(' ')}`
}

function headlineOfUndetermined({facets, a, b}: Pair): string {
  if (facets.measure !== 'unknown') return 'Nobody has said which days were counted'
  const terms = unique([a, b].flatMap(({term}) => (term ? [quoted(term)] : [])))
  if (terms.length === 0) return 'Nobody has said what was counted'
  return `Nobody has said what ${and(terms)} ${terms.length === 1 ? 'covers' : 'cover'}`
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
      ? `These ${number} numbers lie one within another, and not all of them can be right`
      : `These ${number} numbers lie one within another`
  }
  if (groups.length === 1 && groups[0]) {
    const rest = figures - groups[0]
    return `${sentenceCase(count(groups[0]))} of these ${number} answer one question; ${count(rest)} ${rest === 1 ? 'does' : 'do'} not`
  }
  return `These ${number} numbers do not answer one question`
}

function sentenceOfMany(tally: Tally): string {
  const {pairs, relations, conflicts} = tally
  const parts = relations.part + relations.whole
  const kinds: [number, string][] = [
    [relations.same, 'the same'],
    [parts, 'a part and its whole'],
    [relations.overlapping, 'partly the same'],
    [relations.different, 'different things'],
  ]
  const told = kinds
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${count(number)} ${number === 1 ? 'counts' : 'count'} ${what}`)
  if (relations.undetermined > 0) told.push(`${count(relations.undetermined)} cannot be compared yet`)
  const [only] = kinds.filter(([number]) => number === pairs)
  const first = only
    ? `All ${count(pairs)} pairs among them count ${only[1]}.`
    : relations.undetermined === pairs
      ? `None of the ${count(pairs)} pairs among them can be compared before somebody says what was counted.`
      : `Of the ${count(pairs)} pairs among them, ${and(told)}.`
  if (relations.same + parts === 0) return `${first} No two of these numbers may be set against each other.`
  if (conflicts === 0) return `${first} Where they can be compared, they do not conflict.`
  return `${first} Where they can be compared, ${conflicts === 1 ? 'one pair conflicts' : `${count(conflicts)} pairs conflict`}.`
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

/** `Kim Jong Un’s number`, `NIS’s number of 13 Jan 2025` */
function numberOf({who, apart}: Said): string {
  const whose = who.endsWith('s') ? `${who}’` : `${who}’s`
  if (!apart) return `${whose} number`
  if ('facets' in apart) return `${whose} number (${apart.facets})`
  return 'date' in apart ? `${whose} number of ${apart.date}` : `${whose} ${apart.count}`
}

/** The count, and in brackets what it leaves possible, where that is more than its words say. */
function spelledOut({count, range}: Said): string {
  return count === range ? count : `${count} (${range})`
}

/** The count, with what it is where each case is on record. */
function told({count, documented}: Said): string {
  return documented ? `${count} (each case on record, so a floor)` : count
}

function isVague(said: Said): boolean {
  return said.facets.measure === en.unstated(said.term)
}

function isUndated(said: Said): boolean {
  return said.facets.period === en.period.unnamed
}

function unique(items: string[]): string[] {
  return [...new Set(items)]
}

/** `1 claim`, `14 claims` */
function plural(number: number, noun: string, nouns = `${noun}s`): string {
  return `${numbers.format(number)} ${number === 1 ? noun : nouns}`
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
function count(number: number): string {
  return small[number] ?? numbers.format(number)
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
