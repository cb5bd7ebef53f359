/**
 * The words by which counts of people are told in a language. To add a language is to add a table such as
 * `en.ts` and to name it below; what is written in a language without a table is not checked.
 */
import {en} from './en.ts'

/** Words by name, or by a rule. */
export interface WordSet {
  has(word: string): boolean
}

/** Phrases as lists of words, the longer ones first. */
export type Phrases = readonly (readonly string[])[]

/** All words in small letters, with straight apostrophes. */
export interface Language {
  numbers: NumberWords
  nouns: NounWords
  fates: FateWords
  sums: SumWords
  grammar: GrammarWords
  /** What makes a number something else than a count of people. */
  other: OtherWords
}

export interface NumberWords {
  /** `nine`, `twenty`; of compounds such as `twenty-one` only the parts. */
  cardinals: ReadonlyMap<string, number>
  /** What multiplies the number before it: `hundred`, `dozen`. */
  scales: ReadonlyMap<string, number>
  /** Round numbers that name no number: `dozens`. */
  vague: WordSet
  /** What makes a scale vague: `several hundred`, `a few dozen`. */
  some: WordSet
  /** `a`, as in `a hundred` */
  article: WordSet
  half: WordSet
  and: WordSet
  of: WordSet
  /** Between a part and its whole: `of`, `out of`. */
  parts: Phrases
  /** Between the ends of a range: `to`, `or`. */
  range: WordSet
  /** Of these, what also stands between the ends of a change and of a score: `to`. */
  to: WordSet
  /** Before a range that has `and` in its middle. */
  between: WordSet
  /** Before two numbers that are no range: `from 4,700 to 6,000`. */
  from: WordSet
  /** After a hyphen: `300-odd`, `1,000-strong`. */
  suffixes: WordSet
  /** Words that are a number and much else; they count people only where something befell these: `one`. */
  single: WordSet
  /** What says that there were 0. */
  none: WordSet
  /** What is said before a number and belongs to it: `about`, `no fewer than`. */
  qualifiers: Phrases
}

/** Nouns that name people, and nouns that do not. */
export interface NounWords {
  /** In the plural, or of no number: `soldiers`, `personnel`. */
  people: WordSet
  /** Those of them that may stand before another noun: `crew members`, `personnel carriers`. */
  collective: WordSet
  /** People who speak and act. Up to ten of them are no count, unless something befell them: `two officials`. */
  roles: WordSet
  /** Whether a word in the singular names a person. */
  isPerson(word: string): boolean
  /** Whether a word, which begins with a capital, names the people of a country or a creed. */
  isNation(word: string): boolean
  /** Whether it may also be an adjective: `300 Chinese workers`. */
  isAdjective(word: string): boolean
  /** Whether a word has the form of a plural. */
  isPlural(word: string): boolean
  /** Plurals that may stand before another noun: `special forces soldiers`. */
  modifiers: WordSet
  /** What is no people, where its form does not tell: `feet`, `per cent`. */
  things: WordSet
}

/** What befalls people, and what they do. */
export interface FateWords {
  /** After the number: `nine dead`, `nine were killed`. */
  suffered: WordSet
  /** After the number, but not after `one`: `12,000 sent`. */
  moved: WordSet
  /** What nothing but people does: `thousands fled`. */
  did: WordSet
  /** Before the number: `killed nine`. */
  harmed: WordSet
  /** Before the number, but not before `two officials`: `employs 300`. */
  engaged: WordSet
  /** The same in two words: `took in 300`, `laid off 40`. */
  phrasal: WordSet
  particles: WordSet
  /** Nouns of what befell, with `of` and the number after them: `the deaths of six`. */
  losses: WordSet
  /** What may stand between the number and its fate: `nine were later found dead`. */
  links: WordSet
  /** After the number: `62 aboard`. */
  aboard: Phrases
  /** After the number, or its hyphen: `1,000 strong`. */
  strong: WordSet
}

/** Sentences whose subject is a sum: `the toll rose to 31`. */
export interface SumWords {
  /** Before a number that is the subject of its clause: `where thousands live`. */
  subjects: WordSet
  /** `toll`, `casualties` */
  tolls: WordSet
  /** The same, if an article or nothing stands before: `the wounded`. */
  nominal: WordSet
  /** A sum of people if these follow: `the number of volunteers`. */
  numbers: WordSet
  /** Of a number that was spoken of before: `others put it at 5,000`. */
  guesses: WordSet
  guessed: WordSet
  /** What is said of tolls: `an estimate of the dead`. */
  measures: WordSet
  /** What stands before a further toll: `the killed and wounded`. */
  listed: WordSet
  /** Bodies of people, with `of` and the number after them: `a crowd of 300`. */
  groups: WordSet
  /** Verbs that say a sum of any people: `numbered`. */
  verbs: WordSet
  /** Words before the sum of a toll: `at`, `to`, `was`. */
  before: WordSet
}

export interface GrammarWords {
  /** Words with a full stop that ends no sentence: `dec`, `lt`. */
  abbreviations: WordSet
  /** Words at which a group of nouns ends: `in`, `were`. */
  closed: WordSet
  /** Those of them that follow a subject in the plural: `were`, `have`. */
  plural: WordSet
  /** Where a noun might stand: `overnight`, `monday`. */
  adverbs: WordSet
  /** Between a number and its noun: `3,000 more troops`. */
  passable: WordSet
  /** Plurals that tell when: `nine died weeks later`. */
  durations: WordSet
  determiners: WordSet
  /** Who is a person: `300 who fled`, `three of us`. */
  persons: WordSet
  /** Those of them that need no `of`. */
  relative: WordSet
  /** What may be one: `them`, `others`. */
  pronouns: WordSet
  /** Between adjectives and between nouns: `and`, a comma. */
  coordinators: WordSet
  /** Before a number that counts what the one before it did: `and`, `then`. */
  joints: WordSet
  isAdverb(word: string): boolean
  /** Whether a word has the form of a verb in the past. */
  isVerb(word: string): boolean
}

export interface OtherWords {
  months: WordSet
  /** Nouns with their number after them: `brigade 47`. */
  numbered: WordSet
  /** Words before a number that is no count: `aged 19`, `room for 300`. */
  before: Phrases
  /** After people, before their age: `children under 12`. */
  ages: WordSet
  /** Before a number without a noun that is a time, a place or the like: `at nine`. */
  circumstances: WordSet
  /** What speaks of one: `the oldest was 61`. */
  extremes: WordSet
  /** `two thirds` */
  fractions: WordSet
  /** Between the numbers of a share: `one in five`. */
  shares: Phrases
  /** After the noun of a rate: `12 deaths per 100,000`. */
  rates: Phrases
  /** What begins a sentence about one. */
  ratios: Phrases
}

const languages: ReadonlyMap<string, Language> = new Map([['en', en]])

/** The table of a language, by its BCP 47 tag; English where there is no tag. */
export function findLanguage(tag: unknown): Language | undefined {
  return languages.get(
    String(tag ?? 'en')
      .split('-')[0]
      ?.toLowerCase() ?? '',
  )
}
