/** Finds the quotations in a text, whatever marks it uses: “ ”, „ “, « », ‘ ’, 「 」, " and '. */

export interface Quotation {
  /** Its words, without the marks around them. */
  words: string
  /** Where it begins and ends in the text, marks included. */
  start: number
  end: number
}

/** Each mark that may open a quotation, and those that close it. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'"],
])

const marks = /[“„”«»‹›「『"‘‚']/g

/**
 * Find the quotations of a text, from left to right. One inside another is a part of it.
 *
 * @param goesOn whether the next paragraph goes on with the quotation, as by opening it anew; then the last one
 *   needs no mark at its end
 */
export function findQuotations(text: string, goesOn = false): Quotation[] {
  const quotations: Quotation[] = []
  // A mark that was not closed once is not closed further on either.
  const unclosed = new Set<string>()
  marks.lastIndex = 0
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const [mark] = match
    const start = match.index
    if (unclosed.has(mark) || !opens(mark, start, text)) continue
    const close = findClose(mark, start, text) ?? (goesOn && !isSingle(mark) ? text.length : undefined)
    if (close === undefined) {
      unclosed.add(mark)
      continue
    }
    const words = text.slice(start + 1, close)
    const end = Math.min(close + 1, text.length)
    if (/[\p{L}\p{N}]/u.test(words)) quotations.push({words, start, end})
    marks.lastIndex = end
  }
  return quotations
}

/** Whether a text begins with a mark that opens a quotation. */
export function beginsQuotation(text: string): boolean {
  const [mark = ''] = text
  return pairs.has(mark) && !isSingle(mark) && opens(mark, 0, text)
}

function opens(mark: string, at: number, text: string): boolean {
  // `« mots »` has blanks inside its marks.
  if ('«「『'.includes(mark)) return true
  if (/\s/.test(text[at + 1] ?? ' ')) return false
  if ('“„‚'.includes(mark)) return true
  // `don't`, `5"`
  if (/[\p{L}\p{N}.,!?;:%°]/u.test(text[at - 1] ?? ' ')) return false
  return !isSingle(mark) || !elision.test(text.slice(at + 1, at + 8))
}

/** What has an apostrophe at its start: `'90s`, `'tis`. */
const elision = /^(?:\d\ds?|tis|twas|em|til|cause|bout|n)(?![\p{L}\p{N}])/iu

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘'
}

/** Where a quotation closes. An apostrophe after an `s` closes it only if nothing further on does. */
function findClose(mark: string, start: number, text: string): number | undefined {
  const closing = pairs.get(mark) ?? ''
  let possessive: number | undefined
  for (let at = start + 1; at < text.length; at++) {
    const here = text[at] ?? ''
    if (isSingle(mark) && possessive !== undefined && pairs.has(here) && opens(here, at, text)) break
    if (!closing.includes(here) || !closes(here, at, text)) continue
    if (!isSingle(mark) || !/^s['’]\s+\p{L}/u.test(text.slice(at - 1, at + 4))) return at
    possessive ??= at
  }
  return possessive
}

function closes(mark: string, at: number, text: string): boolean {
  if ('”“»«›‹」』'.includes(mark)) return true
  return !/\s/.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
}
