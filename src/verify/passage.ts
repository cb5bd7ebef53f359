/** What a reader sees of an element: its text, in pieces. */
import {decodeHTML} from 'entities'

/**
 * The elements of a page whose first tag holds a marker, such as `id="kim-nine"`.
 *
 * @returns the HTML of each, from within its first tag to its end
 */
export function listPassages(html: string, marker: string): string[] {
  const passages: string[] = []
  for (let at = html.indexOf(marker); at !== -1; at = html.indexOf(marker, at + marker.length)) {
    const [, name] = /^<([a-z]\w*) [^<>]*$/.exec(html.slice(html.lastIndexOf('<', at), at)) ?? []
    if (name !== undefined) passages.push(html.slice(at, findEnd(html, at, name)))
  }
  return passages
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

/** Text as it is seen: all white space is one space. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ')
}
