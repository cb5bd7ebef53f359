/**
 * The words of the interface: labels, headings, lines that count things.
 * Counts come in as numbers, because their plural depends on them.
 */
import type {FacetRelation, Precision} from '../lists.ts'

export interface UiWords {
  skip: string
  /** Navigation of the site, in its header. */
  navigation: string
  footer: {licence: string; corrections: string; method: string; report: string; feed: string}

  /** What an article is called above its title, where it names no topics. */
  analysis: string
  draft: string
  /** `2 of 4` */
  position(at: number, of: number): string
  by(authors: string): string
  published: string
  updated: string
  noCorrections: string
  contents: string
  overview: string
  full: string
  pager: string
  previous: string
  next: string
  footnotes: string
  /** The way back from a footnote; the number tells several mentions apart. */
  backToMention(mention: number | undefined): string
  picture: {credit(who: string): string}

  count: {
    claims(count: number): string
    figures(count: number): string
    sources(count: number): string
    sections(count: number): string
    analyses(count: number): string
    outlets(count: number): string
    origins(count: number): string
    corrections(count: number): string
    clarifications(count: number): string
    updates(count: number): string
    revisions(count: number): string
  }

  front: {
    latest: string
    earlier: string
    /** Above the way to all of them, where there are too many for a page. */
    byYear: string
    none: string
    read: string
    more(count: number): string
  }

  overviewPage: {
    /** What stands first: the verdict on the key numbers, and the claims by status. */
    short: string
    /** Goes on from `17 claims`. */
    byRecord: string
    sections: string
    revisions: string
  }

  /** To a claim or figure. */
  permanentLink: string

  /** The heading of a reference to an article, and what opens one to a claim or figure. */
  cite: {title: string; label: string}

  claim: {
    /** How the callout is announced: `Claim: disputed`. */
    label(status: string): string
    saidIn: string
    assessedWith: string
    /** Where it stands: `in “What Pyongyang admitted”`. */
    standsIn(section: string): string
  }

  comparison: {
    kicker: string
    sameQuestion: string
    pairs: string
    conflict: string
    methods: string
    sources: string
    how: string
    /** What it is taken away as. */
    png: string
    svg: string
    csv: string
    json: string
    link: string
  }

  /** Facets and the other keys of a figure, as heads of a table. */
  figure: {
    asOf: string
    asOfDate(date: string): string
    basis: string
    method: string
    sources: string
    usedIn: string
    text(section: string): string
    replaces: string
    replacedBy: string
    review: string
    partOf(names: string): string
  }

  claimsPage: {title: string; intro: string; none: string; description(title: string): string}

  figuresPage: {
    title: string
    intro: string
    none: string
    description(title: string): string
    development: string
    developmentIntro: string
    asOf: string
    count: string
    beside: string
    firstCount: string
    matrix: string
    matrixIntro: string
    /** In place of a table that would be too large. */
    matrixTooLarge(figures: number): string
    relations: string
    relationsIntro: string
    pairs(count: number): string
    notListed(count: number): string
    csv: string
    json: string
    /** What a screen reader says of a cell: `9, Kim Jong Un`. */
    short(count: string, who: string): string
  }

  sourcesPage: {
    title: string
    none: string
    description(title: string): string
    /** `60 sources read, by 48 outlets; together they rest on 46 origins` */
    summary(read: string, outlets: string, origins: string): string
    unreadSummary(count: number): string
    originsIntro: string
    origins: string
    relays: string
    relayedBy: string
    unread: string
    noAddress: string
    archive: string
    words: string
    claims: string
    figures: string
    sections: string
    uncited: string
  }

  revisionsPage: {
    title: string
    intro: string
    none: string
    description(title: string): string
    at: string
    was(text: string): string
  }

  correctionsPage: {title: string; intro: string; none: string; description: string}

  methodPage: MethodWords

  casesPage: {title: string; description: string; intro: string}

  searchPage: {
    title: string
    description: string
    intro: string
    label: string
    button: string
    noScript: string
    lists: string
    claims: string
    figures: string
    sources: string
    searching: string
    failed: string
    /** `{query}` stands for what was looked for. */
    none: string
    more: string
    /** By plural category; `{count}` stands for the number. */
    results: Partial<Record<Intl.LDMLPluralRule, string>>
    kinds: Record<'section' | 'claim' | 'figure' | 'source', string>
  }

  /** The articles of a year. */
  archivePage: {title(year: string): string; description(year: string): string}
  missingPage: {title: string; text: string; description: string; front: string}
  movedPage: {title: string; text: string}

  /** Heads of the columns of `figures.csv`. */
  csv: {
    id: string
    claimant: string
    role: string
    count: string
    /** What the count leaves possible, with its unit. */
    low: string
    high: string
    /** In a cell: there is no such end. */
    open: string
    precision: string
    basis: string
    from: string
    to: string
    asOf: string
    term: string
    quote: string
    note: string
    replaces: string
    publishers: string
    addresses: string
  }
}

/** The method page: definitions stand with the lists themselves. */
export interface MethodWords {
  title: string
  description: string
  intro: string
  status: {title: string; text: string}
  facets: {
    title: string
    text: string
    definition: Record<'measure' | 'population' | 'place' | 'period', string>
  }
  facetRelation: {title: string; text: string; definition: Record<FacetRelation, string>}
  relation: {title: string; text: string; conflict: string; replaced: string}
  basis: {title: string; text: string}
  count: {
    title: string
    text: string
    said: string
    leaves: string
    definition: Record<Precision, string>
    about: string
  }
  origins: {title: string; text: string}
  revisions: {title: string; text: string}
  cases: {title: string; text: string; all: string}
  data: {title: string; text: string}
}
