/** Addresses, and where in the site they lead. */
import type {Home} from '../feed/home.ts'

/** Where a site is at home: `https://example.org`, and `/` or `/kursk/`. */
export type Place = Pick<Home, 'origin' | 'base'>

/** Where an address leads: to a place of the site, with its anchor, such as `kursk/figures/#kim-nine`; or elsewhere. */
export type Target =
  | {kind: 'within'; place: string}
  | {kind: 'foreign'; scheme: string}
  | {kind: 'beside' | 'broken'}

/** Absolute, and written as it is meant: nothing to resolve, and nothing to decode. */
const plain = /^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?(?:#[\w.-]+)?$/

/**
 * Where an address leads.
 *
 * @param address as written
 * @param here path of the page that it is written on: ``, `kursk/`
 */
export function resolve(address: string, here: string, {origin, base}: Place): Target {
  if (plain.test(address))
    return address.startsWith(base) ? within(address.slice(base.length)) : {kind: 'beside'}
  if (/^#[\w.-]+$/.test(address)) return within(here + address)
  const url = URL.parse(address, `${origin}${base}${encodeURI(here)}`)
  if (!url) return {kind: 'broken'}
  // A whole address is meant as it is written: beside the base it leads to a neighbour on the same host.
  const isNeighbour = /^https?:/i.test(address) && !url.pathname.startsWith(base)
  if (url.origin !== origin || isNeighbour) return {kind: 'foreign', scheme: url.protocol}
  if (!url.pathname.startsWith(base)) return {kind: 'beside'}
  try {
    return within(decodeURIComponent(url.pathname.slice(base.length)) + decodeURIComponent(url.hash))
  } catch {
    return {kind: 'broken'}
  }
}

function within(place: string): Target {
  return {kind: 'within', place}
}

/** Whole addresses of the site itself in any text: of feeds, data for machines, references. From the base on. */
export function listOwn(text: string, {origin, base}: Place): string[] {
  const home = origin + base
  const found: string[] = []
  for (let at = text.indexOf(home); at !== -1; at = text.indexOf(home, at + home.length)) {
    rest.lastIndex = at + origin.length
    found.push(rest.exec(text)?.[0] ?? base)
  }
  return found
}

/** An address up to what ends it in HTML, XML, JSON, CSV or BibTeX, or in a sentence. */
const rest = /[^\s"'<>\\{},;&\u2066-\u2069]*[^\s"'<>\\{},;&\u2066-\u2069.)!?]/y

/** The path of a file as readers see it: a folder for its `index.html`. */
export function pageOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1')
}
