/**
 * All words that the site says in its own voice, a file a language.
 * Numbers and dates come in as text, already written for the locale.
 */
import type {
  Basis,
  FacetName,
  FacetRelation,
  Medium,
  Outcome,
  Precision,
  RelationName,
  RevisionKind,
  Status,
} from '../lists.ts'
import type {FacetRelations} from '../relation.ts'
import type {UiWords} from './ui.ts'

/** One figure as the sentences speak of it. */
export interface Said {
  /** `Volodymyr Zelensky` */
  who: string
  /** What tells the figure apart where both are of one claimant: its date, else its count, else its facets. */
  apart?: {date: string} | {count: string} | {facets: string} | undefined
  /** `about 4,000` */
  count: string
  /** What the number leaves possible, in words: `between 3,500 and 4,500`. */
  range: string
  /** The facets in words. */
  facets: Record<FacetName, string>
  /** The claimant's own word for what is counted. */
  term?: string | undefined
  /** Whether the count is a floor because each case is on record. */
  documented: boolean
  /** Whether its claimant has taken it back: replaced it by a number for the same days, not the other one of the pair. */
  withdrawn: boolean
}

/** Two figures and how they relate, told from the first. */
export interface Pair {
  a: Said
  b: Said
  relation: RelationName
  facets: FacetRelations
  conflict: boolean
  /** Which one the other takes back. */
  replaced?: 'a' | 'b' | undefined
  /** By how many days the periods differ; text, and the number for its plural. */
  days?: {count: number; text: string} | undefined
  /** Whether the periods share more days than they differ by. */
  near: boolean
  /** Whether a part lies above all that is on record of its whole. */
  aboveFloor: boolean
  /** What the whole leaves beside the part where they differ in one facet, in words; and its outcomes. */
  rest?: {facet: FacetName; count: string; outcomes: string[]} | undefined
  /** Whether one can be added to the other: one claimant, the same people, other days, and nobody dies twice. */
  addable: boolean
}

export interface Words {
  /** What stands between the parts of a line that is no sentence, with its space. */
  comma: string
  semicolon: string
  /** A list in a sentence: `killed and wounded`. */
  and(items: string[]): string
  or(items: string[]): string
  /** The words in quotation marks. */
  quoted(text: string): string
  status: Record<Status, {name: string; definition: string}>
  outcome: Record<Outcome, string>
  /** Where what is counted is not stated; with the claimant's word for it, in quotation marks. */
  unstated(term: string | undefined): string
  precision: Record<Precision, (number: string) => string>
  range: {between(low: string, high: string): string; from(low: string): string; to(high: string): string}
  basis: Record<Basis, {name: string; definition: string}>
  medium: Record<Medium, string>
  revision: Record<RevisionKind, string>
  facet: Record<FacetName, string>
  facetRelation: Record<FacetRelation, string>
  relation: Record<RelationName, {name: string; definition: string}>
  period: {
    between(start: string, end: string): string
    /** The start is open. */
    until(end: string): string
    unnamed: string
  }
  drawing: {
    /** What the axis shows: a title, and a sentence with each row for readers who do not see it. */
    time: {title: string; described(rows: string[]): string}
    counts: {title: string; described(rows: string[]): string}
    row(who: string, count: string, when: string): string
    /** A claimant with the date of the count. */
    dated(who: string, date: string): string
    /** After a count, what is counted: `killed and wounded`. */
    outcome(measure: string): string
    /** After a count whose outcome is not stated: the claimant's word for it. */
    unstated(term: string | undefined): string
  }
  /** What a screen reader says of the marks in the text. */
  mark: {source(number: number, publisher: string): string; footnote(number: number): string}
  /** The sentence of a verdict: what the relation is, why, and what it would take to compare. */
  verdict(pair: Pair): string
  /** The outcome of two figures as a headline. */
  headline(pair: Pair): string
  /** The outcome of more than two figures: a headline and a sentence. */
  headlineOfMany(tally: Tally): string
  sentenceOfMany(tally: Tally): string
  /** Labels, headings and lines of the interface. */
  ui: UiWords
}

/** How the pairs among several figures turn out. */
export interface Tally {
  figures: number
  pairs: number
  relations: Record<RelationName, number>
  conflicts: number
  /** Sizes of the groups of figures that answer one question, largest first; groups of one left out. */
  groups: number[]
  /** Whether the figures can be put in a row, each the same as or a part of the next. */
  chain: boolean
}
