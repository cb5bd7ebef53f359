/**
 * The worked cases of the method page: does the algebra read a comparison as those who made its numbers do?
 * What it should say stands in `expected/`, written by hand from the published reading, never from the code.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/article/article.ts'
import {caseAnchor, resolveCaseLinks} from '../../src/article/cases.ts'
import {type ComparisonView, compare, type PairView} from '../../src/article/compare.ts'
import {parseArticle} from '../../src/markdown/parse.ts'
import {expectGolden} from '../golden.ts'

const folder = join(import.meta.dirname, '../../src/cases')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replace('.md', ''))

describe.each(names)('%s', (name) => {
  test('has neither errors nor warnings', () => {
    expect(readCase(name).messages).toEqual([])
  })

  test('compares once, and then says how the numbers are read', () => {
    const {article} = readCase(name)
    expect(Object.keys(article.comparisons)).toHaveLength(1)
    expect(article.lead.blocks.map(({type}) => type)).toEqual(['prose', 'comparison'])
    expect(article.sections.map(({slug}) => slug)).toEqual(['how-it-is-read'])
  })

  test('is read as those who made the numbers read it', () => {
    const computed = compareCase(readCase(name).article).pairs.map(tellPair)
    expect(computed.sort()).toEqual(readExpected(name).sort())
  })

  test('links to figures and sources of its own, on the page that shows all cases', () => {
    const {article} = readCase(name)
    const anchors = [...Object.keys(article.figures), ...Object.keys(article.sources)].map(
      (entry) => `#${caseAnchor(article, entry)}`,
    )
    for (const block of [article.lead, ...article.sections].flatMap(({blocks}) => blocks)) {
      if (block.type !== 'prose') continue
      const links = [...resolveCaseLinks(block.html, article).matchAll(/href="([^"]*)"/g)]
      for (const [, address] of links) expect(anchors).toContain(address)
    }
  })

  test('rests on sources that were read, or names those that were not', () => {
    for (const {url, unread} of Object.values(readCase(name).article.sources)) {
      expect(unread ? url === undefined : url?.startsWith('http')).toBe(true)
    }
  })
})

test('reads as if an editor had written it', () => {
  const told = names.map((name) => {
    const {article} = readCase(name)
    const {headline, sentence, pairs, figures} = compareCase(article)
    const counts = figures.map(({figure, who, count}) => `- ${figure.id}: ${count}, ${who}`)
    const sentences =
      pairs.length === 1
        ? []
        : pairs.map((pair) => `- ${pair.a}, ${pair.b} (${pair.relation}): ${pair.sentence}`)
    return [`## ${article.title}`, counts.join('\n'), `**${headline}**`, sentence, ...sentences].join('\n\n')
  })
  expectGolden(`${told.join('\n\n')}\n`, join(import.meta.dirname, 'told.md'))
})

function readCase(name: string): {article: Article; messages: string[]} {
  const file = new VFile({path: `${name}.md`, value: readFileSync(join(folder, `${name}.md`), 'utf8')})
  const article = parseArticle(file)
  const messages = file.messages.map(String)
  expect(article, messages.join('\n')).toBeDefined()
  return {article: article as Article, messages}
}

function compareCase(article: Article): ComparisonView {
  const [comparison] = Object.values(article.comparisons)
  expect(comparison).toBeDefined()
  return compare(comparison as NonNullable<typeof comparison>, article)
}

/** `a b: same, conflict` */
function tellPair({a, b, relation, conflict, replaced}: PairView): string {
  const parts = [relation, conflict && 'conflict', replaced !== undefined && `replaced ${replaced}`]
  return `${a} ${b}: ${parts.filter(Boolean).join(', ')}`
}

/** A line a pair, in the order of the comparison's list; lines that begin with `#` say why. */
function readExpected(name: string): string[] {
  const lines = readFileSync(join(import.meta.dirname, `expected/${name}.txt`), 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}
