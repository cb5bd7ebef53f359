/** The model for machines: what the pages show, as data. */
import type {Article, Claim, Figure} from '../article/article.ts'
import {tellAll} from '../article/compare.ts'
import {type Here, resolveLinks} from '../article/links.ts'
import type {FacetRelations, Relation} from '../article/relation.ts'
import {relateAll} from '../article/relation.ts'

export interface ClaimsFile {
  claims: Claim[]
}

export interface FiguresFile {
  figures: Figure[]
  /** One for every unordered pair, told from `a`: `part` means that `a` is a part of `b`. */
  relations: {
    a: string
    b: string
    relation: Relation['relation']
    facets: FacetRelations
    conflict: boolean
    sentence: string
  }[]
}

/** The whole article, with the links in its HTML as addresses. */
export function articleJson(here: Here): Article {
  return withAddresses(here.article, here)
}

/** Every claim, in reading order. */
export function claimsJson(here: Here): ClaimsFile {
  return {claims: withAddresses(Object.values(here.article.claims), here)}
}

/** Every figure, in the order of the front matter, and how each two of them relate. */
export function figuresJson(article: Article): FiguresFile {
  const figures = Object.values(article.figures)
  const relations = tellAll(relateAll(figures, article), article)
  return {
    figures,
    relations: relations.map(({a, b, relation, facets, conflict, sentence}) => ({
      ...{a, b, relation, facets, conflict, sentence},
    })),
  }
}

/** A copy whose HTML leads somewhere. All HTML of the model stands under keys that end so. */
function withAddresses<Value>(value: Value, here: Here): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((inner) => withAddresses(inner, here)) as Value
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    typeof inner === 'string' && /html$/i.test(key) ? resolveLinks(inner, here) : withAddresses(inner, here),
  ])
  return Object.fromEntries(entries)
}
