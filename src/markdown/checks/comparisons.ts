/** Comparisons, and the marks of figures and sources in running text. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {bodyOf, comparisonId, idList, type Read} from '../body.ts'
import type {Matter} from '../matter.ts'
import {code, error, expected} from '../problem.ts'
import {isSlug} from '../slug.ts'
import {isMisspelt} from './directives.ts'

/** A remark plugin. */
export default function remarkCheckComparisons() {
  return (_tree: Root, file: VFile): undefined => {
    const {matter} = file.data
    const body = bodyOf(file)
    for (const comparison of body.comparisons) checkComparison(comparison, matter, file)
    for (const mention of body.mentions) checkMention(mention, matter, file)
    for (const cite of body.cites) checkCite(cite, matter, file)
  }
}

function checkComparison(comparison: Read, matter: Matter | undefined, file: VFile): void {
  const {attributes, label} = comparison
  const ids = idList(attributes.figures)
  const place = comparison.place('figures')
  if (label === '') {
    error(file, 'comparison', comparison.place(), 'Missing title, expected `::compare[Title]{figures="…"}`')
  } else if (!attributes.id && !isSlug(comparisonId(comparison))) {
    error(
      file,
      'comparison',
      comparison.place(),
      `Missing id, expected one such as \`{#two-counts figures="…"}\`: the title ${code(label)} makes none`,
    )
  }
  if (attributes.figures === undefined) {
    if (isMisspelt('figures', comparison)) return
    error(
      file,
      'comparison',
      place,
      'Missing `figures` of the comparison, expected ids of two figures or more, such as `{figures="one two"}`',
    )
    return
  }
  const twice = ids.find((id, at) => ids.indexOf(id) < at)
  if (twice !== undefined) {
    error(
      file,
      'comparison',
      place,
      `Unexpected second ${code(twice)} for \`figures\`, expected each figure once: it is the same as itself`,
    )
  } else if (ids.length < 2) {
    error(
      file,
      'comparison',
      place,
      `Unexpected comparison of ${ids.length === 1 ? 'one figure' : 'no figure'}, expected two or more, such as \`{figures="one two"}\``,
    )
  }
  for (const id of new Set(ids)) checkFigure(id, 'figures', comparison, matter, file)
}

function checkMention(mention: Read, matter: Matter | undefined, file: VFile): void {
  const {of} = mention.attributes
  if (mention.label === '')
    error(
      file,
      'figure',
      mention.place(),
      'Missing words, expected `:figure[the number as you say it]{of=…}`',
    )
  if (of) checkFigure(of, 'of', mention, matter, file)
  else if (!isMisspelt('of', mention))
    error(
      file,
      'figure',
      mention.place(),
      `Missing \`of\`, expected the id of a figure, such as \`:figure[nine]{of=kim-nine}\``,
    )
}

function checkFigure(
  id: string,
  key: string,
  directive: Read,
  matter: Matter | undefined,
  file: VFile,
): void {
  const known = matter?.ids('figures')
  if (!known || known.includes(id)) return
  error(
    file,
    'unknown-id',
    directive.place(key),
    `Unexpected ${code(id)} for ${code(key)}, expected ${expected(id, 'the id of a figure', known)}`,
  )
}

function checkCite(cite: Read, matter: Matter | undefined, file: VFile): void {
  const known = matter?.ids('sources')
  if (cite.label === '')
    error(file, 'cite', cite.place(), 'Empty `:cite`, expected the id of a source in its brackets')
  if (cite.label === '' || !known || known.includes(cite.label)) return
  error(
    file,
    'unknown-id',
    cite.place(),
    `Unexpected ${code(cite.label)} in \`:cite\`, expected ${expected(cite.label, 'the id of a source', known)}`,
  )
}
