/**
 * Counts of people that are no figure. No number without its question: who counted, whom, where and when.
 *
 * A language without a table in `counts/` is not checked: digits alone do not tell what they count.
 */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {findCounts, type PeopleCount} from '../counts/counts.ts'
import {findLanguage} from '../counts/language.ts'
import {isRecord, type Matter} from '../matter.ts'
import {code, hasErrors, warn} from '../problem.ts'
import {type Prose, proseOf} from '../prose.ts'

/** A remark plugin. Says nothing while there are errors, which come first. */
export default function remarkCheckNakedNumbers() {
  return (tree: Root, file: VFile): undefined => {
    const {matter} = file.data
    if (!matter || hasErrors(file)) return
    const language = findLanguage(matter.raw.language)
    if (!language) return
    for (const prose of proseOf(tree, file)) {
      const {text, figures, heads, node} = prose
      const heading = node.type === 'heading'
      for (const count of findCounts(text, language, {figures, heads, heading})) {
        report(count, prose, matter, file)
      }
    }
  }
}

function report(count: PeopleCount, {text, place}: Prose, matter: Matter, file: VFile): void {
  const {start, end, ends} = count
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  warn(
    file,
    'naked-number',
    place(start, end),
    `Unexpected ${code(words)} as plain text, expected a figure: ${offer(words, findFigures(ends, matter))}`,
  )
}

/** The figures whose count is a number, or a range. */
function findFigures(ends: number[], matter: Matter): string[] {
  const figures = matter.entries('figures').filter(([, {count}]) => {
    const own = isRecord(count) ? [count.low, count.high].filter((end) => end !== undefined) : [count]
    return own.length > 0 && own.length === ends.length && own.every((end, index) => end === ends[index])
  })
  return figures.map(([id]) => id)
}

function offer(words: string, [first, ...others]: string[]): string {
  if (first === undefined) {
    return `add it to \`figures\` and write ${code(`:figure[${words}]{of=…}`)}, or say in \`<!-- lint ignore naked-number: … -->\` why it is none`
  }
  const more = others.length > 3 ? [...others.slice(0, 2).map(code), 'others'] : others.map(code)
  const rest = more.length > 0 ? `, or of ${more.join(' or ')}` : ''
  return `write ${code(`:figure[${words}]{of=${first}}`)}${rest}, if it is that count`
}
