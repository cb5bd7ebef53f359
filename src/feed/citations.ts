/** References to an article, a claim or a figure: as CSL-JSON, and from that as BibTeX and as plain text. */
import type {Article, Claim, Figure} from '../article/article.ts'
import {formatDate} from '../article/format.ts'
import {claimPath, figurePath, pagePath} from '../article/paths.ts'
import {tellCount, tellMeasure} from '../article/tell.ts'
import {wordsOf} from '../article/words/index.ts'
import {addressOf, type Home} from './home.ts'

/** An item of CSL-JSON (https://docs.citationstyles.org/), as far as we use it. */
export interface CslItem {
  id: string
  type: 'article-newspaper' | 'entry'
  title: string
  author: {literal: string}[]
  'container-title': string
  publisher: string
  issued: {'date-parts': [number[]]}
  URL: string
  language: string
}

/** The article itself. */
export function citeArticle(article: Article, home: Home): CslItem {
  return item(
    article.id,
    'article-newspaper',
    article.title,
    home.name,
    addressOf(home, pagePath(article)),
    article,
    home,
  )
}

/** A claim, as a part of its article. */
export function citeClaim(claim: Claim, article: Article, home: Home): CslItem {
  const {comma} = wordsOf(article.language)
  const who = article.claimants[claim.by]?.name ?? claim.by
  const title = `${claim.statement.replace(/\.$/, '')} (${who}${comma}${formatDate(claim.on, article.language)})`
  return item(
    `${article.id}-${claim.id}`,
    'entry',
    title,
    article.title,
    addressOf(home, claimPath(article, claim.id)),
    article,
    home,
  )
}

/** A figure, as a part of its article. */
export function citeFigure(figure: Figure, article: Article, home: Home): CslItem {
  const {comma, drawing} = wordsOf(article.language)
  const who = article.claimants[figure.by]?.name ?? figure.by
  const measure =
    figure.measure === 'unstated'
      ? drawing.unstated(figure.term)
      : drawing.outcome(tellMeasure(figure, article.language))
  const count = `${tellCount(figure, article.language)} ${measure}`
  const title = `${count} (${who}${comma}${formatDate(figure.asOf, article.language)})`
  return item(
    `${article.id}-${figure.id}`,
    'entry',
    title,
    article.title,
    addressOf(home, figurePath(article, figure.id)),
    article,
    home,
  )
}

/** The article, then its claims and figures. */
export function citeAll(article: Article, home: Home): CslItem[] {
  return [
    citeArticle(article, home),
    ...Object.values(article.claims).map((claim) => citeClaim(claim, article, home)),
    ...Object.values(article.figures).map((figure) => citeFigure(figure, article, home)),
  ]
}

/** As a reader would write it: `What Was Counted, “Nine, or thousands?”, 23 Nov 2026, https://…`. */
export function formatReference({author, title, issued, URL, language, ...rest}: CslItem): string {
  const day = issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')
  const names = author.map(({literal}) => literal)
  const container = [rest['container-title'], rest.publisher].filter(
    (name, at, all) => !names.includes(name) && all.indexOf(name) === at,
  )
  const {quoted, comma} = wordsOf(language)
  return [...names, quoted(title), ...container, formatDate(day, language), URL].join(comma)
}

/** BibTeX. Every character with a meaning is escaped, and capitals are kept. */
export function formatBibtex(items: CslItem[]): string {
  return items.map(formatEntry).join('\n')
}

function formatEntry(csl: CslItem): string {
  const [year = 0, month = 1, day = 1] = csl.issued['date-parts'][0]
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
  const fields: [string, string][] = [
    ['author', csl.author.map(({literal}) => `{${escapeTex(literal)}}`).join(' and ')],
    ['title', `{${escapeTex(csl.title)}}`],
    [csl.type === 'entry' ? 'booktitle' : 'journal', escapeTex(csl['container-title'])],
    ['publisher', escapeTex(csl.publisher)],
    ['year', String(year)],
    ['date', date],
    ['url', csl.URL.replace(/[{}\\]/g, encodeURIComponent)],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@${csl.type === 'entry' ? 'incollection' : 'article'}{${csl.id},\n${lines.join('')}}\n`
}

const tex: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
}

function escapeTex(text: string): string {
  return (
    text
      .replace(/[\\{}~^`]/g, (character) => tex[character] ?? '')
      .replace(/[$&%#_]/g, '\\$&')
      // Two of these in a row would become one sign: a dash, a quotation mark.
      .replace(/([-',<>])(?=\1)/g, '$1{}')
      .replace(/\s+/g, ' ')
  )
}

function item(
  id: string,
  type: CslItem['type'],
  title: string,
  container: string,
  url: string,
  {authors, updated, published, language}: Article,
  home: Home,
): CslItem {
  return {
    id,
    type,
    title,
    author: authors.map((literal) => ({literal})),
    'container-title': container,
    publisher: home.name,
    issued: {'date-parts': [(updated ?? published).split('-').map(Number)]},
    URL: url,
    language,
  }
}
