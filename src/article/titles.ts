/** What things are called where there is little room. */
import type {Article, Figure} from './article.ts'
import {viewFigure} from './compare.ts'
import {formatDate} from './format.ts'
import {wordsOf} from './words/index.ts'

/** What stands before the first colon or question mark of a title, where that can stand alone; else all of it. */
export function shortTitle(title: string): string {
  const [, start] = /^(.{8,60}?(?:\?|(?=:)))[:\s]/u.exec(title) ?? []
  return start ?? title
}

/** A section, claim or figure by its id: its heading, its statement, or its count and claimant. */
export function nameOf(id: string, article: Article): string {
  const {figures, claims, sections} = article
  if (figures[id]) return figureName(id, article)
  return claims[id]?.statement ?? sections.find(({slug}) => slug === id)?.heading ?? id
}

/** With a capital, as the head of a row or column. */
export function sentenceCase(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}

/** A figure in few words: `9, Kim Jong Un`. */
export function figureName(id: string, article: Article): string {
  const figure = article.figures[id]
  if (!figure) return id
  const {count, who} = viewFigure(figure, article)
  return wordsOf(article.language).ui.figuresPage.short(count, who)
}

/** A figure as it is told apart from all others: `9, Kim Jong Un, 12 Dec 2025`. */
export function fullFigureName(id: string, article: Article): string {
  const {figures, language} = article
  return [figureName(id, article), formatDate(figures[id]?.asOf ?? '', language)].join(
    wordsOf(language).comma,
  )
}

/** Two figures of a pair, as far as it takes to tell them apart: who and when, else who and how many. */
export function pairNames(a: string, b: string, article: Article): [string, string] {
  const {figures, claimants, language} = article
  const [one, other] = [figures[a], figures[b]]
  if (!one || !other) return [a, b]
  if (one.by === other.by && one.asOf === other.asOf) return [figureName(a, article), figureName(b, article)]
  const {dated} = wordsOf(language).drawing
  const name = ({by, asOf}: Figure) => dated(claimants[by]?.name ?? by, formatDate(asOf, language))
  return [name(one), name(other)]
}
