/** What stands in the margin: of every number its question, of every mark what it leads to. */

import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/article/article.ts'
import {cutPassages} from '../../src/article/side-notes.ts'
import {parseArticle} from '../../src/markdown/parse.ts'
import {readRealArticle} from './real.ts'

const article = parse(`---
title: Two counts of one night
standfirst: Only one of them counts the wounded.
published: 2026-03-02
authors: [What Was Counted]
claimants:
  ministry: { name: the ministry }
sources:
  gazette: { publisher: The Gazette & Mail, title: The night at the bridge, date: 2026-02-27 }
populations:
  garrison: { name: the garrison }
places:
  bridge: { name: the bridge }
figures:
  nine: { by: ministry, source: gazette, count: 9, measure: [killed], population: garrison, place: bridge, period: 2026-02-26/2026-02-26, asOf: 2026-02-27 }
---

The ministry counts :figure[nine]{of=nine}.:cite[gazette] Again: :figure[nine]{of=nine}.[^1]

- Nobody else counted.:cite[gazette]

| a | b |
| - | - |
| :figure[nine]{of=nine} | c |

## A heading

[^1]: On *paper*, at least.:cite[gazette]
`)

function parse(value: string): Article {
  const file = new VFile({path: 'bridge.md', value})
  const parsed = parseArticle(file)
  if (!parsed) throw new Error(file.messages.map(String).join('\n'))
  return parsed
}

function prose({lead}: Article): string {
  return lead.blocks.map((block) => (block.type === 'prose' ? block.html : '')).join('')
}

describe('cutPassages(html, article, shown)', () => {
  test('tells the question of a number, the name of a source, the text of a footnote, each once', () => {
    const notes = cutPassages(prose(article), article).flatMap((passage) => passage.notes)
    expect(notes).toEqual([
      {kind: 'figure', mark: '9', text: 'the ministry; killed; the garrison; the bridge; 26 Feb 2026'},
      {kind: 'source', mark: '1', text: 'The Gazette & Mail, 27 Feb 2026'},
      {kind: 'footnote', mark: '*1', text: 'On paper, at least.'},
    ])
  })

  test('does not tell what is shown beside the text already', () => {
    const passages = cutPassages(prose(article), article, ['nine', 'gazette'])
    expect(passages.flatMap((passage) => passage.notes.map(({kind}) => kind))).toEqual(['footnote'])
  })

  test('puts notes in paragraphs and items only, and keeps the text as it was', () => {
    const {lead, sections} = readRealArticle()
    for (const html of [
      prose(article),
      ...[lead, ...sections].map((section) => prose({...article, lead: section})),
    ]) {
      const passages = cutPassages(html, article)
      expect(passages.map(({tag, rest}) => tag + rest).join('')).toBe(html)
      for (const {tag, notes} of passages) expect(tag !== '' || notes.length === 0).toBe(true)
    }
  })
})
