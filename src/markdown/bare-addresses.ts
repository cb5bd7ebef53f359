/**
 * Addresses that stand in the text without a mark around them: `https://example.org`, `www.example.org`, `a@example.org`.
 *
 * Any word may begin one, so the parser tries each: two fifths of its time. Few articles hold any. Each begins in what is
 * plain text to a parser that does not know them, as no other mark begins with a letter; so a text is parsed without
 * them, and once more with them where plain text may hold one.
 */
import type {Root} from 'mdast'
import type {Construct, ConstructRecord, Extension} from 'micromark-util-types'
import type {Processor} from 'unified'
import {nodesOf} from './nodes.ts'

interface Transforming {
  transforms?: unknown[]
}

const names = ['emailAutolink', 'protocolAutolink', 'wwwAutolink']

/** A remark plugin, used after remark-gfm, that takes its addresses back from the parser. */
export function remarkOmitAddresses(this: Processor): undefined {
  const data = this.data() as {micromarkExtensions: Extension[]; fromMarkdownExtensions: Transforming[]}
  data.micromarkExtensions = data.micromarkExtensions.map((syntax) =>
    syntax.text ? {...syntax, text: omit(syntax.text)} : syntax,
  )
  // Those of addresses are the only ones: they look for what the parser has missed.
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    .flat()
    .map((extension) => ({...extension, transforms: []}))
}

function omit(constructs: ConstructRecord): ConstructRecord {
  const kept = Object.entries(constructs).map(([code, some]): [string, Construct[]] => [
    code,
    [some ?? []].flat().filter(({name = ''}) => !names.includes(name)),
  ])
  return Object.fromEntries(kept.filter(([, some]) => some.length > 0))
}

/** Mostly right, which is enough to spare a text that holds one a first parsing in vain. */
export function seemsToHoldAddress(text: string): boolean {
  return /@|(?<!\]\(|\]: |<)(?:https?:\/\/|www\.)/i.test(text)
}

const beginning = /@|www\.|https?:\/\//i

/** Whether a tree that was parsed without addresses could be another one with them. */
export function mayHoldAddress(tree: Root): boolean {
  return nodesOf(tree).some(({node}) => {
    if (node.type === 'text') return beginning.test(node.value)
    return 'alt' in node && beginning.test(node.alt ?? '')
  })
}
