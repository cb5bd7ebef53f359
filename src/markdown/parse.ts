/** One file, read once: text to article. */
import type {Paragraph, Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Article, Claim, Comparison, Figure, Source} from '../article/article.ts'
import type {Status} from '../article/lists.ts'
import {getOrWork} from '../article/remember.ts'
import type {FrontMatter} from '../article/schema.ts'
import {wordsOf} from '../article/words/index.ts'
import {type Body, bodyOf, comparisonId, idList, splitClaim, textOf} from './body.ts'
import {numberSources} from './numbers.ts'
import {outlineOf} from './outline.ts'
import {checkArticle} from './pipeline.ts'
import {hasErrors} from './problem.ts'
import {type Rendered, render} from './render.ts'

/**
 * Read an article. All problems are left in `file.messages`, errors with `fatal: true`.
 *
 * @param file its path gives the article its id; `file.data.findPictureFault`, if given, looks at its pictures
 * @returns the article; undefined if there are errors
 */
export function parseArticle(file: VFile): Article | undefined {
  const tree = checkArticle(file)
  const front = file.data.matter?.data
  return hasErrors(file) || !front ? undefined : build(tree, front, file)
}

function build(tree: Root, front: FrontMatter, file: VFile): Article {
  const body = bodyOf(file)
  const language = front.language ?? 'en'
  const numbers = numberSources(tree, front)
  const sources = withIds(
    front.sources,
    (source, id): Source => ({
      ...source,
      id,
      number: numbers.get(id) ?? 0,
      unread: source.unread ?? false,
      quotes: source.quotes ?? [],
    }),
  )
  const rendered = render(tree, file, {words: wordsOf(language), sources, pages: pagesOf(front, file)})
  addSummaries(tree, rendered, language, file)
  return {
    id: file.stem ?? '',
    title: front.title,
    standfirst: front.standfirst,
    published: front.published,
    updated: front.updated,
    authors: front.authors,
    topics: front.topics ?? [],
    language,
    draft: front.draft ?? false,
    redirects: front.redirects ?? {},
    claimants: withIds(front.claimants, (claimant, id) => ({...claimant, id})),
    sources,
    populations: withIds(front.populations, (population, id) => ({
      ...population,
      id,
      overlaps: population.overlaps ?? [],
    })),
    places: withIds(front.places, (place, id) => ({...place, id})),
    figures: withIds(front.figures, toFigure),
    revisions: front.revisions ?? [],
    lead: rendered.lead,
    sections: rendered.sections,
    claims: readClaims(body, rendered),
    comparisons: readComparisons(body, rendered),
    footnotes: rendered.footnotes,
  }
}

/** A figure with what it leaves out filled in. */
export function toFigure(figure: NonNullable<FrontMatter['figures']>[string], id: string): Figure {
  return {
    ...figure,
    id,
    source: [figure.source].flat(),
    basis: figure.basis ?? 'stated',
    precision: typeof figure.count === 'number' ? (figure.precision ?? 'exact') : undefined,
  }
}

function withIds<In, Out>(
  entries: Record<string, In> | undefined,
  read: (entry: In, id: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(entries ?? {}).map(([id, entry]) => [id, read(entry, id)]))
}

function readClaims(body: Body, rendered: Rendered): Record<string, Claim> {
  const claims = body.claims.map(({node, label, attributes}): Claim => {
    const {id = '', by = '', source, on = '', status} = attributes
    return {
      id,
      by,
      on,
      source: idList(source),
      status: status as Status,
      statement: label,
      text: splitClaim(node).assessment.map(textOf).join('\n\n').trim(),
      cites: [...new Set(body.citesWithin.get(node) ?? [])],
      ...(rendered.claims[id] ?? {statementHtml: '', html: '', section: ''}),
    }
  })
  return Object.fromEntries(claims.map((claim) => [claim.id, claim]))
}

function readComparisons(body: Body, rendered: Rendered): Record<string, Comparison> {
  const comparisons = body.comparisons.map((read): Comparison => {
    const id = comparisonId(read)
    return {
      id,
      title: read.label,
      figures: idList(read.attributes.figures),
      section: rendered.comparisons.get(id) ?? '',
    }
  })
  return Object.fromEntries(comparisons.map((comparison) => [comparison.id, comparison]))
}

/** The page of every anchor, so that a link finds it from wherever it stands. */
function pagesOf(front: FrontMatter, file: VFile): Map<string, string> {
  const pages = new Map<string, string>()
  for (const id of Object.keys(front.figures ?? {})) pages.set(id, 'figures')
  for (const id of Object.keys(front.sources ?? {})) pages.set(id, 'sources')
  const {sections, ids} = outlineOf(file)
  const slugAt = (offset = 0) =>
    sections.findLast(({node}) => (node.position?.start.offset ?? 0) <= offset)?.slug ?? ''
  for (const [node, id] of ids) pages.set(id, slugAt(node.position?.start.offset))
  const body = bodyOf(file)
  for (const {node, attributes} of body.claims)
    pages.set(attributes.id ?? '', slugAt(node.position?.start.offset))
  for (const read of body.comparisons) pages.set(comparisonId(read), slugAt(read.node.position?.start.offset))
  return pages
}

/** The line of a section in a list is the first sentence of its first paragraph. */
function addSummaries(tree: Root, rendered: Rendered, language: string, file: VFile): void {
  const {sections} = outlineOf(file)
  const starts = [-1, ...sections.map(({node}) => tree.children.indexOf(node))]
  const segmenter = getOrWork(
    segmenters,
    language,
    () => new Intl.Segmenter(language, {granularity: 'sentence'}),
  )
  for (const [index, section] of [rendered.lead, ...rendered.sections].entries()) {
    const nodes = tree.children.slice((starts[index] ?? 0) + 1, starts[index + 1] ?? Infinity)
    const paragraph = nodes.find(
      (node): node is Paragraph => node.type === 'paragraph' && textOf(node).trim() !== '',
    )
    const text = paragraph ? textOf(paragraph).replace(/\s+/g, ' ').trim() : ''
    section.summary = segmenter.segment(text).containing(0)?.segment.trim() ?? ''
  }
}

const segmenters = new Map<string, Intl.Segmenter>()
