/** CSV, read by rules of its own and not by those of the code that writes it. */
import {expect} from 'vitest'

/** RFC 4180, read as spreadsheets read it: quotation marks count at the start of a cell only. */
export function parseCsv(text: string): string[][] {
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  const rows: string[][] = [[]]
  const body = text.replace(/^\uFEFF/, '')
  for (const [, quoted, plain = '', end] of body.matchAll(cells)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  expect([...body.matchAll(cells)].map(([match]) => match).join('')).toBe(body)
  return rows.slice(0, -1)
}

/** Take off the apostrophes that keep a cell, or a part of one, from becoming a formula. */
export function unprotect(cell: string): string {
  return cell.replace(/((?:^|[;\t\r\n])[" ]*)'/g, '$1')
}
