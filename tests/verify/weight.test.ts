/** Every page is as light as it may be. */
import {randomBytes} from 'node:crypto'
import {expect, test} from 'vitest'
import {boundWeight, budgetOf, budgets} from '../../src/verify/weight.ts'
import {nothing, verify} from './site.ts'

/** A paragraph that weighs so many bytes, and a few more: nothing in it repeats. */
const noise = (bytes: number) => `<p>${randomBytes(bytes).toString('base64url')}</p>`

test('reading pages have a small budget, ledgers and the full text a larger one', () => {
  for (const file of ['404.html', 'kursk/index.html', 'kursk/what-it-means/index.html', 'method/index.html'])
    expect(budgetOf(file, 1), file).toBe(14_600)
  for (const file of ['kursk/full/index.html', 'kursk/figures/index.html', 'method/cases/index.html'])
    expect(budgetOf(file, 1), file).toBe(30_000)
})

test('pages that list all articles may grow with them, and those of the newest may not', () => {
  expect(budgetOf('archive/2025/index.html', 50)).toBe(14_600)
  expect(budgetOf('corrections/index.html', 250)).toBe(14_600 + 200 * budgets.perArticle)
  for (const file of ['index.html', 'search/index.html', 'kursk/index.html'])
    expect(budgetOf(file, 250), file).toBe(14_600)
})

test('the bound is never below the weight, and costs nothing for a short page', () => {
  expect(boundWeight('a/index.html', 'short')).toBe(5)
  const html = noise(20_000)
  expect(boundWeight('a/index.html', html)).toBeGreaterThan(19_000)
  expect(boundWeight('a/index.html', 'long '.repeat(10_000))).toBeLessThan(1000)
})

test('a page is told with its weight, its styles included, and an editor with the way out', () => {
  const styles = '<link rel="stylesheet" href="/s.css">'
  const files = {
    's.css': noise(3000),
    'a/index.html': styles + noise(12_000),
    'a/b/index.html': styles + noise(12_000),
    'a/c/index.html': noise(12_000),
    'method/index.html': noise(20_000),
  }
  const weight =
    /^\S+: Unexpected weight of \d{5} bytes, compressed and with its styles, expected at most 14600/
  const problems = verify(files)
  for (const problem of problems) expect(problem).toMatch(weight)
  expect(problems.map((problem) => problem.replace(weight, problem.split(':')[0] ?? ''))).toEqual([
    'a/b/index.html; divide the section with another heading `##`',
    'a/index.html; put a heading `##` before a part of what stands above the first section',
    'method/index.html',
  ])
})

test('a page that a host could make light enough is light enough', () => {
  const words = ['nine', 'about', 'four', 'thousand', 'counted', 'whom', 'where', 'when', 'source', 'claim']
  let seed = 1
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return words[seed % words.length]
  }
  const html = `<p>${Array.from({length: 18_000}, next).join(' ')}</p>`
  expect(boundWeight('a/b/index.html', html)).toBeGreaterThan(14_600)
  expect(verify({'a/b/index.html': html})).toEqual([])
})

test('a ledger may weigh twice the data of its article, where they are many', () => {
  const data = {...nothing, text: noise(25_000)}
  const page = noise(45_000)
  const ledger = {'a/full/index.html': page}
  expect(verify(ledger)).toEqual([expect.stringContaining('expected at most 30000')])
  const problems = verify({...ledger, 'a/article.json': JSON.stringify(data)})
  expect(problems.filter((problem) => problem.includes('weight'))).toEqual([])
})
