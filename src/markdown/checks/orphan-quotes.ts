/** Quotations that no source holds: readers cannot look them up, and they may be nobody's words. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {type KeptWords, keptWordsOf} from '../kept-words.ts'
import {code, hasErrors, warn} from '../problem.ts'
import {opaque, type Prose, proseOf} from '../prose.ts'
import {beginsQuotation, findQuotations, type Quotation} from '../quotations.ts'

/** Of so many quotations at most the nearest words are sought: a longer report is not read to its end. */
const mostHints = 100

/** A remark plugin. Says nothing while there are errors, which come first. */
export default function remarkCheckOrphanQuotes() {
  return (tree: Root, file: VFile): undefined => {
    const {matter} = file.data
    if (!matter?.data || hasErrors(file)) return
    const kept = keptWordsOf(matter.data)
    const hasQuotes = Object.values(matter.data.sources ?? {}).some(({quotes}) => quotes !== undefined)
    const blocks = proseOf(tree, file)
    let orphans = 0
    for (const [index, block] of blocks.entries()) {
      const goesOn = beginsQuotation(blocks[index + 1]?.text ?? '')
      // Without any quotes of sources, a blockquote may be an aside; with them, it is somebody's words.
      const quotations = block.quoted && hasQuotes ? wholeOf(block) : findQuotations(block.text, goesOn)
      for (const {words: read, ...ends} of quotations) {
        const words = read.replaceAll(opaque, '…')
        if (kept.holds(words)) continue
        report({words, ...ends}, block, orphans++ < mostHints ? kept : undefined, file)
      }
    }
  }
}

/** A paragraph of a blockquote is a quotation without marks, save the line that names the speaker. */
function wholeOf({text}: Prose): Quotation[] {
  const end = /(?:^|\n)\s*(?:[—–―]|--)[^\n]*$/.exec(text)?.index ?? text.length
  const words = text.slice(0, end)
  return /[\p{L}\p{N}]/u.test(words) ? [{words, start: 0, end}] : []
}

function report(
  {words, start, end}: Quotation,
  {place}: Prose,
  kept: KeptWords | undefined,
  file: VFile,
): void {
  const short = words.replace(/\s+/g, ' ').trim()
  const nearest = kept?.findNearest(words)
  const way =
    nearest === undefined
      ? ': add it to those of the source that it was read in'
      : `; did you mean ${code(nearest)}?`
  warn(
    file,
    'orphan-quote',
    place(start, end),
    `Unexpected quotation ${code(short)}, expected words that the \`quotes\` of a source hold${way}`,
  )
}
