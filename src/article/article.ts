/**
 * The object in the middle. Markdown becomes an `Article`; pages, data files
 * and feeds all read that same object, and none goes back to the text.
 *
 * Dates are ISO 8601 (`2025-12-16`, or `2025-12` where only the month is known).
 * `html` is trusted: it comes from the Markdown pipeline, which lets no raw HTML through.
 * Links in it that lead elsewhere in the article are written `article:…`; see `paths.ts`.
 */
import type {Basis, Medium, Outcome, Precision, RevisionKind, Status} from './lists.ts'

export interface Article {
  /** The name of its file without `.md`; the first part of every address. */
  id: string
  title: string
  standfirst: string
  published: string
  updated?: string | undefined
  authors: string[]
  topics: string[]
  /** BCP 47 tag. */
  language: string
  draft: boolean
  /** Old section slug to the slug that took its place. */
  redirects: Record<string, string>
  claimants: Record<string, Claimant>
  sources: Record<string, Source>
  populations: Record<string, Population>
  places: Record<string, Place>
  figures: Record<string, Figure>
  /** In the order of the front matter. */
  revisions: Revision[]
  /** What stands before the first section; its slug is empty. */
  lead: Section
  sections: Section[]
  /** In reading order. */
  claims: Record<string, Claim>
  /** In reading order; the first is the key comparison. */
  comparisons: Record<string, Comparison>
  /** In the order of their first mention. */
  footnotes: Footnote[]
}

/** Who asserts: a person, an office, an agency. */
export interface Claimant {
  id: string
  name: string
  role?: string | undefined
  side?: string | undefined
  /** What they count and leave out. */
  method?: string | undefined
}

/** A document that was read; or, where `unread`, an origin known only through others. */
export interface Source {
  id: string
  /** The number of its mark in the text: sources count from 1 in the order in which the article uses them. */
  number: number
  publisher: string
  title: string
  /** A day or a month. */
  date: string
  url?: string | undefined
  archive?: string | undefined
  medium?: Medium | undefined
  language?: string | undefined
  /** The source that this one passes on. */
  relays?: string | undefined
  unread: boolean
  quotes: string[]
}

/** The people that a figure counts. */
export interface Population {
  id: string
  name: string
  partOf?: string | undefined
  /** Siblings that share people with this one. */
  overlaps: string[]
}

export interface Place {
  id: string
  name: string
  partOf?: string | undefined
}

/** A count with its facets. */
export interface Figure {
  id: string
  by: string
  source: string[]
  count: Count
  /** Absent beside a range. */
  precision?: Precision | undefined
  basis: Basis
  measure: Measure
  /** The claimant's word for what is counted. */
  term?: string | undefined
  quote?: string | undefined
  population: string
  place: string
  /** An ISO 8601 interval such as `2025-08/2025-12-12`; `..` is an open end. */
  period: string
  asOf: string
  replaces?: string | undefined
  note?: string | undefined
  review?: string | undefined
}

/** A number of people, or a range; a missing end is an open bound. */
export type Count = number | {low?: number | undefined; high?: number | undefined}

export type Measure = Outcome[] | 'unstated'

export interface Revision {
  date: string
  kind: RevisionKind
  note: string
  /** Section, claim or figure that it changed. */
  at?: string | undefined
  /** What stood there before. */
  was?: string | undefined
}

export interface Section {
  slug: string
  /** The heading as text. Empty in the lead. */
  heading: string
  headingHtml: string
  /** The first sentence of its prose, as text: its line in a list of sections. */
  summary: string
  blocks: Block[]
  /** Headings below the section's own. */
  headings: Heading[]
  /** Numbers of the footnotes that it mentions. */
  footnotes: number[]
}

export interface Heading {
  id: string
  text: string
  /** 3 to 6. */
  depth: number
}

/** A piece of a section. */
export type Block =
  | {type: 'prose'; html: string}
  | ({type: 'picture'} & Picture)
  | {type: 'claim'; id: string}
  | {type: 'comparison'; id: string}

export interface Picture {
  /** Path beside the article, such as `images/map.png`. */
  src: string
  alt: string
  caption?: string | undefined
  credit?: string | undefined
}

/** An assertion by a claimant, with the editor's assessment. */
export interface Claim {
  id: string
  /** The statement as text. */
  statement: string
  statementHtml: string
  by: string
  source: string[]
  on: string
  status: Status
  /** The assessment, as HTML and as text. */
  html: string
  text: string
  /** Sources that the assessment cites. */
  cites: string[]
  /** Slug of the section that it stands in; empty in the lead. */
  section: string
}

/** A casualty-figure comparison as the article asks for it. */
export interface Comparison {
  id: string
  title: string
  figures: string[]
  section: string
}

export interface Footnote {
  number: number
  html: string
  /** Its mentions: the anchor of each, and the section that it stands in. */
  mentions: {id: string; section: string}[]
}
