/**
 * The closed lists of the model: a const tuple, the type derived from it.
 */

/** What the public record supports of a claim; the definitions stand in the words of each language. */
export const statuses = [
  'corroborated',
  'attributed',
  'unverified',
  'disputed',
  'contradicted',
  'interpretation',
] as const
export type Status = (typeof statuses)[number]

/** What can happen to the people that a figure counts. `died` is of other causes: hunger, disease. */
export const outcomes = ['killed', 'died', 'wounded', 'captured', 'missing'] as const
export type Outcome = (typeof outcomes)[number]

/** How precisely a single count is meant. A range has no precision of its own. */
export const precisions = ['exact', 'about', 'at-least', 'more-than', 'at-most'] as const
export type Precision = (typeof precisions)[number]

/** How a count was arrived at. `documented` has each case on record, which makes it a floor. */
export const bases = ['stated', 'documented', 'estimated', 'modelled'] as const
export type Basis = (typeof bases)[number]

/** What kind of document a source is. */
export const media = ['state media', 'official', 'press', 'intelligence', 'research'] as const
export type Medium = (typeof media)[number]

/** What a published change was. */
export const revisionKinds = ['correction', 'clarification', 'update'] as const
export type RevisionKind = (typeof revisionKinds)[number]

/** The four facets of the question that a figure answers, in the order in which readers are told. */
export const facetNames = ['measure', 'population', 'place', 'period'] as const
export type FacetName = (typeof facetNames)[number]

/** How one facet of a figure relates to the same facet of another, told from the first. */
export const facetRelations = ['equal', 'within', 'contains', 'overlaps', 'disjoint', 'unknown'] as const
export type FacetRelation = (typeof facetRelations)[number]

/** How the questions of two figures relate, told from the first: `part` means the first is a part of the second. */
export const relationNames = ['same', 'part', 'whole', 'overlapping', 'different', 'undetermined'] as const
export type RelationName = (typeof relationNames)[number]

/** Pages of an article that stand beside its sections. */
export const ledgers = ['claims', 'figures', 'sources', 'revisions', 'full'] as const

/** Names under an article's address that its sections cannot take: files have folders there. */
export const reservedSections = [...ledgers, 'citations', 'comparisons', 'social'] as const

/** Names at the top of the site that an article cannot take. */
export const reservedArticles = [
  '404',
  'archive',
  'corrections',
  'feed',
  'fonts',
  'index',
  'method',
  'schema',
  'search',
] as const
