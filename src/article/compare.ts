/**
 * A comparison, worked out: everything that its page, its drawing, its picture and its data tell,
 * in one object, so that they tell the same.
 */
import type {Article, Comparison, Figure, Source} from './article.ts'
import {type FacetName, type FacetRelation, facetNames, relationNames} from './lists.ts'
import {isComparable, type Relation, relateAll} from './relation.ts'
import {rememberFor} from './remember.ts'
import {type Context, tellCount, tellFacets, tellHeadline, tellRelation} from './tell.ts'
import {wordsOf} from './words/index.ts'
import type {Tally} from './words/words.ts'

export interface ComparisonView {
  id: string
  /** As the editor wrote it. */
  title: string
  /** The outcome in a line, and why. */
  headline: string
  sentence: string
  /** In the order of the list. */
  figures: FigureView[]
  /** A row a facet, with a cell a figure; between two figures, also how the facet relates. */
  facets: FacetRow[]
  /** Every pair once, in the order of the list. */
  pairs: PairView[]
  /** What may be drawn: counts on one axis only where every pair is same, part or whole. */
  axis: 'counts' | 'time'
  sources: Source[]
}

/** A figure with its names looked up and its values in words. */
export interface FigureView {
  figure: Figure
  /** The claimant's name. */
  who: string
  /** `about 4,000` */
  count: string
  facets: Record<FacetName, string>
}

export interface FacetRow {
  name: FacetName
  cells: string[]
  relation?: FacetRelation
}

export interface PairView extends Relation {
  sentence: string
}

/** Work a comparison out. */
export const compare = rememberFor(workOut)

/** A figure in words. */
export const viewFigure = rememberFor(tellFigure)

function workOut(comparison: Comparison, article: Article): ComparisonView {
  const figures = comparison.figures.map((id) => article.figures[id] as Figure)
  const views = figures.map((figure) => viewFigure(figure, article))
  const pairs = tellAll(relateAll(figures, article), article)
  const [first] = pairs
  const words = wordsOf(article.language)
  const tally = tallyPairs(figures, pairs)
  const alone = figures.length === 2 && first !== undefined
  return {
    id: comparison.id,
    title: comparison.title,
    headline: alone ? tellHeadline(first, article) : words.headlineOfMany(tally),
    sentence: alone ? first.sentence : words.sentenceOfMany(tally),
    figures: views,
    facets: facetNames.map((name) => ({
      name,
      cells: views.map((view) => view.facets[name]),
      ...(alone && {relation: first.facets[name]}),
    })),
    pairs,
    axis: pairs.every(({relation}) => isComparable(relation)) ? 'counts' : 'time',
    sources: [...new Set(figures.flatMap((figure) => figure.source))].map(
      (id) => article.sources[id] as Source,
    ),
  }
}

function tellFigure(figure: Figure, context: Context): FigureView {
  const {language, claimants} = context
  return {
    figure,
    who: claimants[figure.by]?.name ?? figure.by,
    count: tellCount(figure, language),
    facets: tellFacets(figure, context),
  }
}

/** Relations with their sentences. */
export function tellAll(relations: Relation[], context: Context): PairView[] {
  return relations.map((relation) => ({...relation, sentence: tellRelation(relation, context)}))
}

function tallyPairs(figures: Figure[], pairs: Relation[]): Tally {
  const relations = Object.fromEntries(
    relationNames.map((name) => [name, pairs.filter(({relation}) => relation === name).length]),
  ) as Tally['relations']
  return {
    figures: figures.length,
    pairs: pairs.length,
    relations,
    conflicts: pairs.filter(({conflict}) => conflict).length,
    groups: groupSame(figures, pairs),
    // Parts are parts of parts, so if every pair is comparable the figures form a row.
    chain: pairs.every(({relation}) => isComparable(relation)),
  }
}

/** `same` is transitive: the figures fall into groups of one question each. Their sizes, largest first. */
function groupSame(figures: Figure[], pairs: Relation[]): number[] {
  const question = new Map(figures.map(({id}) => [id, id]))
  for (const {a, b, relation} of pairs) {
    if (relation === 'same') question.set(b, question.get(a) ?? a)
  }
  const sizes = new Map<string, number>()
  for (const id of question.values()) sizes.set(id, (sizes.get(id) ?? 0) + 1)
  return [...sizes.values()].filter((size) => size > 1).sort((a, b) => b - a)
}
