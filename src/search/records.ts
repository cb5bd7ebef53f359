/** What can be found: every section, claim, figure and source of an article, each with its kind. */
import type {Article, Block, Section} from '../article/article.ts'
import {viewFigure} from '../article/compare.ts'
import {formatDate} from '../article/format.ts'
import {claimPath, figurePath, pagePath, sourcePath} from '../article/paths.ts'
import {wordsOf} from '../article/words/index.ts'

export const kinds = ['section', 'claim', 'figure', 'source'] as const
export type Kind = (typeof kinds)[number]

export interface SearchRecord {
  /** Within the site, without its base. */
  path: string
  kind: Kind
  title: string
  /** Text that is searched. */
  content: string
  /** The title of the article. */
  article: string
}

/** The records of an article. Sections come first, the lead as the article itself. */
export function listRecords(article: Article): SearchRecord[] {
  const {title, standfirst, lead, sections, claims, figures, sources, claimants, language} = article
  const {dated} = wordsOf(language).drawing
  const record = (kind: Kind, path: string, name: string, content: string[]): SearchRecord => ({
    path,
    kind,
    title: name,
    content: [name, ...content].filter((text) => text !== '').join('\n'),
    article: title,
  })
  return [
    record('section', pagePath(article), title, [standfirst, textOf(lead, article)]),
    ...sections.map((section) =>
      record('section', pagePath(article, section.slug), section.heading, [textOf(section, article)]),
    ),
    ...Object.values(claims).map(({id, statement, text, by}) =>
      record('claim', claimPath(article, id), statement, [claimants[by]?.name ?? by, text]),
    ),
    ...Object.values(figures).map((figure) => {
      const {count, who, facets} = viewFigure(figure, article)
      const name = `${count}: ${dated(who, formatDate(figure.asOf, language))}`
      return record('figure', figurePath(article, figure.id), name, [
        ...Object.values(facets),
        figure.quote ?? '',
      ])
    }),
    ...Object.values(sources).map(({id, publisher, title: name, date, quotes}) =>
      record('source', sourcePath(article, id), `${publisher}: ${name}`, [
        formatDate(date, language),
        ...quotes,
      ]),
    ),
  ]
}

/** The prose of a section. Its claims and figures have records of their own. */
function textOf(section: Section, article: Article): string {
  const prose = section.blocks.filter(
    (block): block is Extract<Block, {type: 'prose'}> => block.type === 'prose',
  )
  const comparisons = Object.values(article.comparisons).filter(({section: slug}) => slug === section.slug)
  return [...prose.map(({html}) => toText(html)), ...comparisons.map(({title}) => title)].join(' ')
}

/** The HTML of the pipeline has no script and no comment: without its tags, it is the text. */
function toText(html: string): string {
  return html
    .replace(/<sup\b.*?<\/sup>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\s+/g, ' ')
    .trim()
}
