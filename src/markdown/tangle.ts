/** Text that takes a parser more time or memory than there is, found before it is parsed. */

/** Marks in one paragraph, each of which a parser holds against all before it. */
const mostMarks = 5000
/** Quotes and lists within one another. */
const mostLevels = 100

const levels = new RegExp(
  `^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])(?=[ \\t>]|$)){${mostLevels}}|^[ \\t]{${mostLevels * 4}}\\S`,
)

/**
 * Look for a paragraph with thousands of brackets and stars, or a line that is nested a hundred levels deep.
 *
 * @returns the line, and what is expected there; undefined where a parser will have an easy time
 */
export function findTangle(text: string): {line: number; wanted: string} | undefined {
  let marks = 0
  for (const [at, line] of text.split('\n').entries()) {
    if (levels.test(line)) return {line: at + 1, wanted: 'lists and quotes that are less deeply nested'}
    // An item of a list and a row of a table are read by themselves.
    if (/^\s*(?:$|[-*+]\s|\|)/.test(line)) marks = 0
    marks += line.match(/[[\]*_~]/g)?.length ?? 0
    if (marks > mostMarks)
      return {line: at + 1, wanted: `fewer than ${mostMarks} brackets and stars in one paragraph`}
  }
  return undefined
}
