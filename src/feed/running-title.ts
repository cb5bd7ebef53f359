/** What stands at the head of every sheet of a printed article. */
import type {Article} from '../article/article.ts'
import {directionOf} from '../article/language.ts'
import {shortTitle} from '../article/titles.ts'

/**
 * A style sheet with the article's title and the site's name in the margin of the sheets, save the first,
 * which begins with both. It is a file, because a strict policy lets no style stand in the page itself.
 */
export function runningTitle({title, language}: Pick<Article, 'title' | 'language'>, site: string): string {
  const [start, end] = directionOf(language) === 'ltr' ? ['left', 'right'] : ['right', 'left']
  const box = (side: string, content: string) =>
    `  @top-${side} { content: ${content}; font: 8.5pt var(--sans); color: #333; vertical-align: bottom; padding-bottom: 0.35cm }`
  return [
    '@page {',
    box(start as string, quote(shortTitle(title))),
    box(end as string, quote(site)),
    '}',
    '@page :first {',
    '  @top-left { content: none }',
    '  @top-right { content: none }',
    '}',
    '',
  ].join('\n')
}

/** A string of CSS, which nothing in it can end. */
function quote(text: string): string {
  const spell = (character: string) => `\\${character.charCodeAt(0).toString(16)} `
  return `"${text.replace(/["\\<\p{Cc}]/gu, spell)}"`
}
