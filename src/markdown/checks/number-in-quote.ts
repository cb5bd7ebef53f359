/** The words of a claimant beside a figure: a reader must find its number in them. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {formatNumber} from '../../article/format.ts'
import type {FrontMatter} from '../../article/schema.ts'
import {findLanguage} from '../counts/language.ts'
import {readNumbers} from '../counts/numbers.ts'
import {code, hasErrors, warn} from '../problem.ts'

type Figure = NonNullable<FrontMatter['figures']>[string]

/** A remark plugin. Says nothing while there are errors, which come first. */
export default function remarkCheckNumberInQuote() {
  return (_tree: Root, file: VFile): undefined => {
    const {matter} = file.data
    if (!matter?.data || hasErrors(file)) return
    const {figures = {}, language = 'en'} = matter.data
    for (const [id, figure] of Object.entries(figures)) {
      if (figure.quote === undefined || holdsNumber(figure, matter.data)) continue
      const missing = endsOf(figure).map((end) => code(formatNumber(end, language)))
      warn(
        file,
        'number-in-quote',
        matter.place(['figures', id, 'quote']),
        `Unexpected quote ${code(figure.quote)} without its number, expected ${missing.join(' and ')} in it, in digits or in words`,
      )
    }
  }
}

/** The number, or both ends of a range: whoever gives a range says both. */
export function endsOf({count}: Figure): number[] {
  if (typeof count === 'number') return [count]
  return [count.low, count.high].filter((end) => end !== undefined)
}

function holdsNumber(figure: Figure, {language, sources}: FrontMatter): boolean {
  const words = findLanguage(language)
  const {numbers, isVague} = readNumbers(figure.quote ?? '', words)
  if (endsOf(figure).every((end) => numbers.has(end))) return true
  // `dozens` names no number; a range is what an editor makes of it.
  if (isVague && typeof figure.count !== 'number') return true
  // Number words can be read only in a language that has a table.
  const foreign = [figure.source].flat().some((id) => !findLanguage(sources?.[id]?.language ?? language))
  return numbers.size === 0 && !isVague && (foreign || !words)
}
