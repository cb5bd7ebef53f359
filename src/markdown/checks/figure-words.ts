/** The words of a `:figure` and the record that they lead to: a reader must find the same number in both. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {tellCount} from '../../article/tell.ts'
import {bodyOf} from '../body.ts'
import {findLanguage} from '../counts/language.ts'
import {readNumbers} from '../counts/numbers.ts'
import {code, hasErrors, warn} from '../problem.ts'
import {endsOf} from './number-in-quote.ts'

/** A remark plugin. Says nothing while there are errors, which come first. */
export default function remarkCheckFigureWords() {
  return (_tree: Root, file: VFile): undefined => {
    const {matter} = file.data
    if (!matter?.data || hasErrors(file)) return
    const {figures = {}, language = 'en'} = matter.data
    for (const {label, attributes, place} of bodyOf(file).mentions) {
      const figure = figures[attributes.of ?? '']
      const {numbers} = readNumbers(label, findLanguage(language))
      if (!figure || numbers.size === 0 || endsOf(figure).some((end) => numbers.has(end))) continue
      warn(
        file,
        'figure-words',
        place(),
        `Unexpected ${code(label)} for the figure ${code(attributes.of)}, expected its number, ${code(tellCount(figure, language))}, in digits or in words`,
      )
    }
  }
}
