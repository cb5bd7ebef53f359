/** A comparison for machines: its figures, how they relate, and what they refer to. */
import type {Article, Claimant, Comparison, Place, Population, Source} from '../article/article.ts'
import {compare} from '../article/compare.ts'
import {lineage} from '../article/facets.ts'
import {figuresCsv} from './csv.ts'
import type {FiguresFile} from './json.ts'

export interface ComparisonFile extends FiguresFile {
  id: string
  /** As the editor wrote it. */
  title: string
  /** The verdict, and why. */
  headline: string
  sentence: string
  claimants: Record<string, Claimant>
  /** Those that are counted, with all that they are a part of. */
  populations: Record<string, Population>
  places: Record<string, Place>
  sources: Record<string, Source>
}

/** A comparison with all that it takes to understand it. */
export function comparisonJson(comparison: Comparison, article: Article): ComparisonFile {
  const {id, title, headline, sentence, figures: views, pairs, sources} = compare(comparison, article)
  const figures = views.map(({figure}) => figure)
  const {claimants, populations, places} = article
  return {
    ...{id, title, headline, sentence, figures},
    relations: pairs.map(({a, b, relation, facets, conflict, sentence}) => ({
      ...{a, b, relation, facets, conflict, sentence},
    })),
    claimants: pick(
      claimants,
      figures.map(({by}) => by),
    ),
    populations: pick(
      populations,
      figures.flatMap(({population}) => lineage(population, populations)),
    ),
    places: pick(
      places,
      figures.flatMap(({place}) => lineage(place, places)),
    ),
    sources: pick(
      article.sources,
      sources.map((source) => source.id),
    ),
  }
}

/** The figures of a comparison, a row each. */
export function comparisonCsv(comparison: Comparison, article: Article): string {
  return figuresCsv({...article, figures: pick(article.figures, comparison.figures)})
}

function pick<Value>(record: Record<string, Value>, ids: string[]): Record<string, Value> {
  return Object.fromEntries(ids.map((id) => [id, record[id] as Value]))
}
