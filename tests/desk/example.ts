/** The examples of the rules as whole articles. */
import type {Rule} from '../../src/markdown/rules.ts'

/**
 * An article in which everything is as it should be. What an example says of the front matter takes the place of what
 * stands there; an example of the body stands at its end.
 */
const matter = `
title: Two counts of one night
standfirst: The ministry and the observers both speak of the bridge.
published: 2026-03-02
authors: [The Newsroom]
claimants:
  ministry:
    name: the ministry
  observers:
    name: the observers
sources:
  gazette:
    publisher: The Gazette
    title: The night at the bridge
    date: 2026-02-27
    url: https://example.org/gazette
    quotes: [a heavy night at the bridge]
  ledger:
    publisher: The Ledger
    title: What we saw
    date: 2026-02-28
    url: https://example.org/ledger
populations:
  army:
    name: the army
  garrison:
    name: the garrison
    partOf: army
places:
  bridge:
    name: the bridge
figures:
  nine:
    by: ministry
    source: gazette
    count: 9
    measure: [killed]
    population: garrison
    place: bridge
    period: 2026-02-26/2026-02-26
    asOf: 2026-02-27
  forty:
    by: observers
    source: ledger
    count: 40
    precision: about
    measure: [killed, wounded]
    population: garrison
    place: bridge
    period: 2026-02-26/2026-02-26
    asOf: 2026-02-28
`

const body = `
The ministry counts :figure[nine]{of=nine}, the observers :figure[about forty]{of=forty}.

::compare[Two counts]{figures="nine forty"}

## Who says so

:::claim[The garrison lost men at the bridge.]{#lost-men by=ministry source=gazette on=2026-02-27 status=attributed}
Nobody outside of it was there. :cite[ledger]
:::
`

/** The name and the text of a file that has an example in it. */
export function toArticle(example: string, piece: Rule['piece']): {name: string; text: string} {
  const name = piece === 'file name' ? example : 'bridge.md'
  const front = piece === 'front matter' ? merge(matter.trim(), example) : matter.trim()
  const text = piece === 'body' ? `${body.trim()}\n\n${example}\n` : body.trimStart()
  return {name, text: `---\n${front}\n---\n\n${text}`}
}

/** YAML as blocks of lines, by key: what an example has below a key is merged into what stands below it. */
function merge(base: string, change: string): string {
  const blocks = toBlocks(base)
  for (const [key, {head, below}] of toBlocks(change)) {
    const before = blocks.get(key)
    const both = before && below !== '' && before.below !== ''
    blocks.set(key, {head, below: both ? indent(merge(outdent(before.below), outdent(below))) : below})
  }
  return [...blocks.values()].map(({head, below}) => (below ? `${head}\n${below}` : head)).join('\n')
}

function toBlocks(yaml: string): Map<string, {head: string; below: string}> {
  const blocks = yaml.split(/\n(?=\S)/).map((block) => {
    const [head = '', ...below] = block.split('\n')
    return [head.split(':')[0] ?? '', {head, below: below.join('\n')}] as const
  })
  return new Map(blocks)
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}

function outdent(text: string): string {
  return text.replace(/^ {2}/gm, '')
}
