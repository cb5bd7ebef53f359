/** What things are called where there is little room. */
import type {Article} from './article.ts'
import {viewFigure} from './compare.ts'
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

/** A figure in few words: `9, Kim Jong Un`. */
export function figureName(id: string, article: Article): string {
  const figure = article.figures[id]
  if (!figure) return id
  const {count, who} = viewFigure(figure, article)
  return wordsOf(article.language).ui.figuresPage.short(count, who)
}
