/** What verification keeps of a file: plain data and small, so that a build can keep it beside the file. */
import {listOwn, type Place, pageOf, resolve} from './address.ts'

export interface Summary {
  /** What is wrong with the file taken alone, each in a sentence. */
  problems: string[]
  /** The anchors of a page. */
  ids: string[]
  /** Places of the site that it leads to or loads, each once: ``, `kursk/figures/#kim-nine`. */
  targets: string[]
  /** Those of them that are style sheets. */
  styles: string[]
  /** Places that look like the site's, but that editors write whole: what they found there need not be here. */
  elsewhere: string[]
  /** Of a page or style sheet: the most that it weighs, in bytes. */
  weight: number
}

/** A file while it is read: what was found so far, each once. */
export interface Reading {
  file: string
  /** Its path as readers see it. */
  here: string
  place: Place
  problems: Set<string>
  ids: Set<string>
  targets: Set<string>
  styles: Set<string>
  elsewhere: Set<string>
  weight: number
}

/** Schemes of addresses that may lead out of the site. */
const schemes = ['http:', 'https:', 'mailto:', 'tel:']

/** Begin to read a file: nothing is found yet. */
export function beginReading(file: string, place: Place): Reading {
  return {
    ...{file, here: pageOf(file), place},
    ...{problems: new Set<string>(), ids: new Set<string>()},
    ...{targets: new Set<string>(), styles: new Set<string>(), elsewhere: new Set<string>()},
    weight: 0,
  }
}

/** What is kept of a file that has been read. */
export function endReading({problems, ids, targets, styles, elsewhere, weight}: Reading): Summary {
  return {
    ...{problems: [...problems], ids: [...ids]},
    ...{targets: [...targets], styles: [...styles], elsewhere: [...elsewhere]},
    weight,
  }
}

/** Whole addresses of the site itself, wherever they stand in a text. */
export function noteOwn(text: string, reading: Reading): void {
  for (const address of listOwn(text, reading.place)) noteLink(address, reading)
}

/** An address that a reader can follow: within the site, or out of it by a scheme that runs nothing. */
export function noteLink(address: string, reading: Reading): void {
  const target = resolve(address, reading.here, reading.place)
  if (target.kind === 'within') reading.targets.add(target.place)
  else if (target.kind !== 'foreign') noteAstray(address, reading)
  else if (!schemes.includes(target.scheme))
    reading.problems.add(`Unexpected address \`${address}\`, expected one that runs nothing`)
}

/** A whole address as an editor writes it: of a source, or a link to another site that may share our origin. */
export function noteElsewhere(address: string, reading: Reading): void {
  const target = resolve(address, reading.here, reading.place)
  if (target.kind === 'within') reading.elsewhere.add(target.place)
  else if (target.kind === 'broken') noteAstray(address, reading)
}

/** An address that a browser fetches unasked: within the site. */
export function noteLoad(address: string, reading: Reading): void {
  const target = resolve(address, reading.here, reading.place)
  if (target.kind === 'within') reading.targets.add(target.place)
  else if (target.kind !== 'foreign') noteAstray(address, reading)
  else reading.problems.add(`Unexpected request to \`${address}\`, expected a file of the site`)
}

/** The address of a style sheet. */
export function noteStyles(address: string, reading: Reading): void {
  noteLoad(address, reading)
  const target = resolve(address, reading.here, reading.place)
  if (target.kind === 'within') reading.styles.add(target.place)
}

function noteAstray(address: string, {place, problems}: Reading): void {
  problems.add(`Unexpected address \`${address}\`, expected one below \`${place.base}\``)
}
