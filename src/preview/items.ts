/** What an article is made of, for the panel of the live preview. */
import type {VFile} from 'vfile'
import type {Article} from '../article/article.ts'
import {type CollectionName, collections} from '../article/schema.ts'
import {usesOfFigure, usesOfSource} from '../article/uses.ts'

/** A claim, figure, source …, and how often the article uses it. */
export interface Item {
  kind: string
  id: string
  name: string
  /** Where it is defined. */
  line: number
  uses: number
}

/** List them, with the places in the file that define them. */
export function listItems(file: VFile, article: Article): Item[] {
  const claims = (file.data.body?.claims ?? []).map(({attributes, label, node}) => ({
    kind: 'claim',
    id: attributes.id ?? '',
    name: label,
    line: node.position?.start.line ?? 1,
    uses: 1,
  }))
  return [...claims, ...collections.flatMap((name) => listCollection(name, file, article))]
}

function listCollection(name: CollectionName, file: VFile, article: Article): Item[] {
  return Object.values<{id: string}>(article[name]).map(({id}) => ({
    kind: name.slice(0, -1),
    id,
    name: nameOf(name, id, article),
    line: file.data.matter?.keyPlace([name, id]).start.line ?? 1,
    uses: countUses(name, id, article),
  }))
}

function nameOf(name: CollectionName, id: string, article: Article): string {
  if (name === 'figures')
    return `${article.claimants[article.figures[id]?.by ?? '']?.name ?? ''}, ${article.figures[id]?.asOf}`
  if (name === 'sources') return `${article.sources[id]?.publisher}: ${article.sources[id]?.title}`
  return article[name][id]?.name ?? id
}

function countUses(name: CollectionName, id: string, article: Article): number {
  const figures = Object.values(article.figures)
  switch (name) {
    case 'figures': {
      const {comparisons, claims, sections} = usesOfFigure(id, article)
      return comparisons.length + claims.length + sections.length
    }
    case 'sources': {
      const uses = usesOfSource(id, article)
      const relays = Object.values(article.sources).filter(({relays}) => relays === id)
      return uses.claims.length + uses.figures.length + uses.sections.length + relays.length
    }
    case 'claimants':
      return [...figures, ...Object.values(article.claims)].filter(({by}) => by === id).length
    case 'populations':
      return countNode(
        id,
        article.populations,
        figures.map(({population}) => population),
      )
    case 'places':
      return countNode(
        id,
        article.places,
        figures.map(({place}) => place),
      )
  }
}

function countNode(
  id: string,
  nodes: Record<string, {partOf?: string | undefined}>,
  named: string[],
): number {
  return (
    named.filter((each) => each === id).length +
    Object.values(nodes).filter(({partOf}) => partOf === id).length
  )
}
