/**
 * Text to tree, and all that an editor is told: one list, read from top to bottom.
 *
 * The readers come first and leave what they read in `file.data`; the checks after them only add messages.
 */
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type PluggableList, unified} from 'unified'
import type {VFile} from 'vfile'
import {mayHoldAddress, remarkOmitAddresses, seemsToHoldAddress} from './bare-addresses.ts'
import remarkBody from './body.ts'
import remarkCheckCharacters from './checks/characters.ts'
import remarkCheckClaims from './checks/claims.ts'
import remarkCheckComparisons from './checks/comparisons.ts'
import remarkCheckDirectives from './checks/directives.ts'
import remarkCheckFigureWords from './checks/figure-words.ts'
import remarkCheckFigures from './checks/figures.ts'
import remarkCheckFootnotes from './checks/footnotes.ts'
import remarkCheckHeadings from './checks/headings.ts'
import remarkCheckHtml from './checks/html.ts'
import remarkCheckIds from './checks/ids.ts'
import remarkCheckLinks from './checks/links.ts'
import remarkCheckNakedNumbers from './checks/naked-numbers.ts'
import remarkCheckNearDirectives from './checks/near-directives.ts'
import remarkCheckNumberInQuote from './checks/number-in-quote.ts'
import remarkCheckOrphanQuotes from './checks/orphan-quotes.ts'
import remarkCheckPlainDirectives from './checks/plain-directives.ts'
import remarkCheckReferences from './checks/references.ts'
import remarkCheckSchema from './checks/schema.ts'
import remarkCheckUnused from './checks/unused.ts'
import {cutFront, joinFront} from './front.ts'
import remarkIgnore from './ignore.ts'
import remarkMatter from './matter.ts'
import remarkOutline from './outline.ts'
import remarkPlacesOfAddresses from './places-of-addresses.ts'
import remarkArticleSyntax from './syntax.ts'

/** What may stand in the text of an article beside CommonMark: GFM and our directives. */
const bodySyntax: PluggableList = [remarkGfm, remarkArticleSyntax]

/** The syntax of an article. */
export const syntax: PluggableList = [remarkFrontmatter, ...bodySyntax]

/** What the checks look things up in. The outline needs the ids that the other two have read. */
const readers: PluggableList = [remarkPlacesOfAddresses, remarkMatter, remarkBody, remarkOutline]

/** `unused` comes last: it says nothing while there are errors. Then editors may silence what was said. */
const checks: PluggableList = [
  remarkCheckSchema,
  remarkCheckCharacters,
  remarkCheckReferences,
  remarkCheckFigures,
  remarkCheckIds,
  remarkCheckDirectives,
  remarkCheckPlainDirectives,
  remarkCheckClaims,
  remarkCheckComparisons,
  remarkCheckHtml,
  remarkCheckHeadings,
  remarkCheckLinks,
  remarkCheckNearDirectives,
  remarkCheckFootnotes,
  remarkCheckNakedNumbers,
  remarkCheckOrphanQuotes,
  remarkCheckNumberInQuote,
  remarkCheckFigureWords,
  remarkCheckUnused,
  remarkIgnore,
]

/** The whole, for any program that runs remark: the build, the command line, an editor. */
export const remarkArticle: PluggableList = [...syntax, ...readers, ...checks]

const processor = unified().use(remarkParse).use(remarkArticle).freeze()
const quickParser = unified().use(remarkParse).use(bodySyntax).use(remarkOmitAddresses).freeze()

/** The tree of a text: what `remarkArticle` makes of it, mostly in half the time. */
export function parse(file: VFile): Root {
  const cut = cutFront(String(file))
  if (!cut || seemsToHoldAddress(cut.body)) return processor.parse(file)
  const tree = joinFront(cut, quickParser.parse(cut.body))
  return mayHoldAddress(tree) ? processor.parse(file) : tree
}

/** Read an article for its problems, which are added to the messages of its file, and for what is read in `file.data`. */
export function checkArticle(file: VFile): Root {
  return processor.runSync(parse(file), file) as Root
}
