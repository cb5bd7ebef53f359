/** What a reader sees of an element: its text, in pieces. */
import {decodeHTML} from 'entities'

/** Finds the elements of a page by their id, or by the anchor that they lead to: the HTML from within their first tag on. */
export type Find = (by: 'id' | 'to', anchor: string) => string[]

/** Read a page once, however long it is, to find many elements. */
export function indexPassages(html: string): Find {
  const places = new Map<string, number[]>()
  for (const {1: id, 2: to, index} of html.matchAll(/\s(?:id="([^"]*)"|href="[^"#]*#([^"]*)")/g)) {
    const key = id === undefined ? `to ${to}` : `id ${id}`
    const known = places.get(key)
    if (known) known.push(index)
    else places.set(key, [index])
  }
  return (by, anchor) => (places.get(`${by} ${anchor}`) ?? []).flatMap((at) => cutPassage(html, at) ?? [])
}

function cutPassage(html: string, at: number): string | undefined {
  const [, name] = /^<([a-z]\w*)(?:\s[^<>]*)?$/.exec(html.slice(html.lastIndexOf('<', at), at)) ?? []
  return name && html.slice(at, findEnd(html, at, name))
}

/** Where an element ends that has begun before a place. */
function findEnd(html: string, from: number, name: string): number {
  const tag = new RegExp(`<(/?)${name}[\\s>]`, 'g')
  tag.lastIndex = from
  let depth = 1
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    depth += found[1] === '/' ? -1 : 1
    if (depth === 0) return found.index
  }
  return html.length
}

/** The text between its tags, piece by piece, without the marks of its sources. */
export function readPieces(passage: string): string[] {
  return passage
    .slice(passage.indexOf('>') + 1)
    .replace(/<sup\b.*?<\/sup>/gs, '')
    .split(/<[^>]*>/)
    .map((piece) => (piece.includes('&') ? decodeHTML(piece) : piece))
}

/** Text as it is seen: all white space is one space. Most of it is already. */
export function collapse(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ')
}
