/** Generated texts in every free string of an article: it is refused with the place, or the text comes out as it was. */
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, test, vi} from 'vitest'
import type {Article} from '../../src/article/article.ts'
import {parseArticle} from '../../src/markdown/parse.ts'
import {articleOf} from './article.ts'
import {attacks, unfit} from './attacks.ts'
import {expectFormats} from './formats.ts'

/** Pieces of attacks between letters of every kind, in any order. */
// Other work may keep a computer busy.
vi.setConfig({testTimeout: 120_000})

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...attacks),
      fc.constantFrom(...attacks.flatMap((attack) => attack.match(/[\w ]+|[^\w ]+/g) ?? [])),
      fc.string({unit: 'grapheme', maxLength: 8}),
      fc.string({unit: 'binary', maxLength: 4}),
    ),
    {minLength: 1, maxLength: 4},
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => /[\p{L}\p{N}]/u.test(text))

/** Seeded, so that what passes here passes everywhere; `npm run fuzz` takes other ways each time. */
const runs = {numRuns: 60, seed: 2026}

function parse(value: string): {file: VFile; article: Article | undefined} {
  const file = new VFile({path: 'articles/hostile.md', value})
  return {file, article: parseArticle(file)}
}

describe('any text', () => {
  test('is refused with a place in the file, or comes out of every format as it went in', () => {
    let read = 0
    fc.assert(
      fc.property(anyText, (text) => {
        const {file, article} = parse(articleOf(text))
        if (!article) {
          expect(file.messages.filter(({fatal}) => fatal).length).toBeGreaterThan(0)
          for (const {place} of file.messages) expect(place).toBeDefined()
          return
        }
        read++
        expect(article).toMatchObject({standfirst: text, figures: {nine: {quote: text, note: text}}})
        expectFormats(article)
      }),
      runs,
    )
    // Must not pass because everything was refused.
    expect(read).toBeGreaterThan(runs.numRuns / 2)
  })

  test.each(attacks.map((attack) => [attack]))('also this: %s', (attack) => {
    const {article} = parse(articleOf(attack))
    expect(article).toBeDefined()
    expectFormats(article as Article)
  })
})

describe('text that is unfit', () => {
  test.each(unfit)('is refused: %s', (_name, text) => {
    const {file, article} = parse(articleOf(text))
    expect(article).toBeUndefined()
    expect(file.messages.filter(({ruleId}) => ruleId === 'characters').length).toBeGreaterThan(30)
  })

  test('is refused wherever it stands', () => {
    const marker = 'plain words'
    const [front = '', body = ''] = articleOf(marker).split(/(?<=\n---\n)/)
    const countIn = (text: string) => text.split(marker).length - 1
    expect([countIn(front), countIn(body)]).toEqual([33, 28])
    for (const text of ['x\u0008y', 'x \u202eeno\u202c']) {
      for (let at = 0; at < countIn(front); at++)
        expect(rulesOf(putAt(front, at, JSON.stringify(text)) + body), `front matter, ${at}`).toContain(
          'characters',
        )
      for (let at = 0; at < countIn(body); at++)
        expect(rulesOf(front + putAt(body, at, text)), `body, ${at}`).toContain('characters')
    }

    function putAt(whole: string, at: number, text: string): string {
      const parts = whole.split(marker)
      return `${parts.slice(0, at + 1).join(marker)}${text}${parts.slice(at + 1).join(marker)}`
    }
  })

  function rulesOf(value: string) {
    return parse(value).file.messages.map(({ruleId}) => ruleId)
  }
})
