/**
 * The tags of a page, read in one pass.
 *
 * Only markup that the HTML standard calls conforming is read. Whatever else begins with `<` is told and not guessed
 * at: so no browser can see a tag, an attribute or a script where this reader sees none.
 */
import {decodeHTMLAttribute} from 'entities'

export interface Tag {
  /** In lower case, as are the names of its attributes. */
  name: string
  attributes: ReadonlyMap<string, string>
  /** Text up to its end, of an element whose content is no markup: `script`, `style`. */
  text: string
}

export interface Markup {
  onTag: (tag: Tag) => void
  /** Gets the beginning of what is no conforming markup. */
  onOdd: (text: string) => void
}

const opening = /<([a-z][\w:-]*)/iy
const attribute = /\s+([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y
const ending = /\s*\/?>/y
/** What is passed over without a word: the ends of elements, the type of the document, a `<` that is text. */
const silent = /<(?:\/[a-z][\w:-]*\s*>|!doctype html>|(?![a-z/!?]))/iy

/**
 * Make a reader of tags, which is quick by passing over what cannot matter to whoever asks.
 *
 * @param elements beginnings of names of elements that are wanted whatever their attributes
 * @param attributes beginnings of names of attributes that make any element wanted, as does a value that is `url(…)`
 * @returns what tells each tag that is wanted, in order, with all of its attributes; others may be told too
 */
export function createReader(
  elements: readonly string[],
  attributes: readonly string[],
): (html: string, markup: Markup) => void {
  const dull = ` (?:(?!${attributes.join('|')})[a-z][a-z\\d:-]*|viewBox)(?:="(?!url\\()[^"]*")?`
  const opening = `<(?!${elements.join('|')})[a-z][a-z\\d]*(?:${dull})*>`
  // Has a bound, so that a page of any length takes little memory.
  const stretch = new RegExp(`(?:[^<]+|</[a-z][a-z\\d]*>|${opening}){0,500}`, 'y')
  return (html, {onTag, onOdd}) => {
    for (let at = skip(stretch, html, 0); at < html.length; at = skip(stretch, html, at)) {
      if (html[at] !== '<') continue
      const found = readTag(html, at)
      if (found) onTag(found.tag)
      else if (skip(silent, html, at) === at) onOdd(html.slice(at, at + 40))
      at = found?.end ?? Math.max(skip(silent, html, at), at + 1)
    }
  }
}

function readTag(html: string, start: number): {tag: Tag; end: number} | undefined {
  opening.lastIndex = start
  const name = opening.exec(html)?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  const attributes = new Map<string, string>()
  let at = opening.lastIndex
  attribute.lastIndex = at
  for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
    at = attribute.lastIndex
    const value = found[2] ?? found[3] ?? found[4] ?? ''
    const key = (found[1] as string).toLowerCase()
    // The first of two is the one that counts.
    if (!attributes.has(key)) attributes.set(key, value.includes('&') ? decodeHTMLAttribute(value) : value)
  }
  const end = skip(ending, html, at)
  if (end === at) return undefined
  if (name !== 'script' && name !== 'style') return {tag: {name, attributes, text: ''}, end}
  // Must hold no `<`: which of them ends a script is a riddle that browsers solve with rules of their own.
  const text = html.slice(end, html.indexOf('<', end))
  return html.startsWith(`</${name}>`, end + text.length)
    ? {tag: {name, attributes, text}, end: end + text.length}
    : undefined
}

/** The place after a match, or the same where there is none. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
