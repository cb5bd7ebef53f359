/** What a number, a source or a footnote in the text has to say, told in the margin beside it where there is one. */
import type {Article} from './article.ts'
import {viewFigure} from './compare.ts'
import {formatDate} from './format.ts'
import {wordsOf} from './words/index.ts'

export interface SideNote {
  kind: 'figure' | 'source' | 'footnote'
  /** What it begins with, to be found by: the count, or the number of the mark. */
  mark: string
  text: string
}

/** A piece of HTML. Its parts joined are the piece as it was. */
export interface Passage {
  /** The tag of the paragraph or item that notes may stand in; empty where there is none. */
  tag: string
  rest: string
  notes: SideNote[]
}

/**
 * Cut HTML before each paragraph, item, heading and cell, with the notes of each paragraph and item.
 *
 * @param html from the Markdown pipeline, its links unresolved
 * @param shown ids of figures and sources that are told beside the text already
 * @returns the pieces in order; what was told before is not told again
 */
export function cutPassages(html: string, article: Article, shown: string[] = []): Passage[] {
  const told = new Set(shown)
  const isNew = ({id}: Mark) => told.size < told.add(id).size
  return html.split(/(?=<(?:p|li|h[1-6]|t[dh])[ >])/).map((piece) => {
    const [tag = ''] = /^<(?:p|li)\b[^>]*>/.exec(piece) ?? []
    const marks = tag === '' ? [] : listMarks(piece).filter(isNew)
    return {tag, rest: piece.slice(tag.length), notes: marks.flatMap((mark) => tell(mark, article))}
  })
}

interface Mark {
  page: 'figures' | 'sources' | undefined
  /** Of a figure or a source; the number of a footnote. */
  id: string
}

/** What HTML of the pipeline leads to: figures, sources, footnotes. */
export function listMarks(html: string): Mark[] {
  const links = html.matchAll(/<a href="(?:article:(figures|sources)#|#fn-)([^"]+)"/g)
  return [...links].map(([, page, id = '']) => ({page: page as Mark['page'], id}))
}

function tell({page, id}: Mark, article: Article): SideNote[] {
  if (page === 'figures') return tellFigure(id, article)
  return page === 'sources' ? tellSource(id, article) : tellFootnote(Number(id), article)
}

/** A number with its question: who counts, what, of whom, where, over which period. */
function tellFigure(id: string, article: Article): SideNote[] {
  const figure = article.figures[id]
  if (!figure) return []
  const {who, count, facets} = viewFigure(figure, article)
  const {semicolon} = wordsOf(article.language)
  const {measure, population, place, period} = facets
  return [{kind: 'figure', mark: count, text: [who, measure, population, place, period].join(semicolon)}]
}

function tellSource(id: string, {sources, language}: Article): SideNote[] {
  const source = sources[id]
  if (!source) return []
  const {publisher, date, number} = source
  const text = wordsOf(language).drawing.dated(publisher, formatDate(date, language))
  return [{kind: 'source', mark: String(number), text}]
}

/** As HTML without its tags: the note stands in a paragraph, and is no second place to follow a link from. */
function tellFootnote(number: number, {footnotes}: Article): SideNote[] {
  const html = footnotes[number - 1]?.html
  if (html === undefined) return []
  const text = html.replace(/<sup\b.*?<\/sup>/gs, '').replace(/<(?:"[^"]*"|[^">])*>/g, '')
  return [{kind: 'footnote', mark: `*${number}`, text: text.trim()}]
}
