/** Where the figures and sources of an article are used. */
import type {Article, Claim, Comparison, Figure, Section, Source} from './article.ts'
import {originsOf} from './origins.ts'

/** In reading order, each once. */
export interface FigureUses {
  comparisons: Comparison[]
  claims: Claim[]
  /** Sections, the lead among them, whose running text gives the number. */
  sections: Section[]
}

export interface SourceUses {
  /** Claims that were found in it, or are assessed with it. */
  claims: Claim[]
  figures: Figure[]
  /** Sections whose running text cites it. */
  sections: Section[]
}

/** Where a figure is used. */
export function usesOfFigure(id: string, article: Article): FigureUses {
  const mark = `"article:figures#${id}"`
  return {
    comparisons: Object.values(article.comparisons).filter(({figures}) => figures.includes(id)),
    claims: Object.values(article.claims).filter(
      ({statementHtml, html}) => statementHtml.includes(mark) || html.includes(mark),
    ),
    sections: sectionsWith(mark, article),
  }
}

/** What rests on a source. */
export function usesOfSource(id: string, article: Article): SourceUses {
  return {
    claims: Object.values(article.claims).filter(
      ({source, cites}) => source.includes(id) || cites.includes(id),
    ),
    figures: Object.values(article.figures).filter(({source}) => source.includes(id)),
    sections: sectionsWith(`"article:sources#${id}"`, article),
  }
}

function sectionsWith(mark: string, {lead, sections, footnotes}: Article): Section[] {
  return [lead, ...sections].filter(
    (section) =>
      section.blocks.some((block) => block.type === 'prose' && block.html.includes(mark)) ||
      section.footnotes.some((number) => footnotes[number - 1]?.html.includes(mark)),
  )
}

/** Sources in the order of their marks; what the text never mentions comes last. */
export function sortSources({sources}: Pick<Article, 'sources'>): Source[] {
  return Object.values(sources).sort((a, b) => rank(a) - rank(b))
}

/** How many outlets that were read sources stand for, and how many origins these rest on. */
export function tallySources(ids: string[], sources: Article['sources']): {outlets: number; origins: number} {
  const read = ids.filter((id) => sources[id]?.unread !== true)
  return {
    outlets: new Set(read.map((id) => sources[id]?.publisher)).size,
    origins: originsOf(ids, sources).length,
  }
}

function rank({number}: Source): number {
  return number === 0 ? Number.MAX_SAFE_INTEGER : number
}
