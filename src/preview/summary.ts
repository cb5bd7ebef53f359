/** What the panel of the live preview shows: a reading of the articles, as data. */
import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import type {Article} from '../article/article.ts'
import {type CollectionName, collections} from '../article/schema.ts'
import {usesOfFigure, usesOfSource} from '../article/uses.ts'
import {isDraft} from '../markdown/report-counts.ts'

export interface Problem {
  severity: 'error' | 'warning'
  line: number
  column: number
  reason: string
  rule: string
  /** The line itself, with the place marked below it. */
  excerpt: string
}

/** A claim, figure, source …, and how often the article uses it. */
export interface Item {
  kind: string
  id: string
  name: string
  /** Where it is defined. */
  line: number
  uses: number
}

export interface FileSummary {
  /** The article, and so the first part of its address. */
  id: string
  path: string
  /** For an editor to open. */
  absolute: string
  draft: boolean
  problems: Problem[]
  items: Item[]
}

/** Summarise a reading, a file at a time. */
export function summarise(files: VFile[], articles: Article[]): FileSummary[] {
  return files.map((file) => ({
    id: file.stem ?? '',
    path: file.path,
    absolute: resolve(file.path),
    draft: isDraft(file),
    problems: file.messages.map((message) => ({
      severity: message.fatal ? 'error' : 'warning',
      line: message.line ?? 1,
      column: message.column ?? 1,
      reason: message.reason,
      rule: message.ruleId ?? '',
      excerpt: excerptOf(file, message.line, message.column),
    })),
    items: listItems(
      file,
      articles.find(({id}) => id === file.stem),
    ),
  }))
}

/** The line, or as much of it as stands around the place. */
function excerptOf(file: VFile, line = 1, column = 1): string {
  const text = String(file).split(/\r\n|\n|\r/)[line - 1] ?? ''
  const start = Math.max(0, column - 80)
  return `${start > 0 ? '…' : ''}${text.slice(start, start + 160).trim()}${text.length > start + 160 ? '…' : ''}`
}

/** Nothing while there are errors: then what is used cannot be told. */
function listItems(file: VFile, article: Article | undefined): Item[] {
  if (!article) return []
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
