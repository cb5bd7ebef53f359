/** The files that Netlify, Cloudflare Pages and hosts like them read. */
import {expect, test} from 'vitest'
import type {Article} from '../../src/article/article.ts'
import {formatHeaders, headers} from '../../src/hosts/headers.ts'
import {formatRedirects} from '../../src/hosts/redirects.ts'

function article(redirects: Record<string, string>): Article {
  return {id: 'bridge', redirects} as Article
}

test('every file has every header, below the base', () => {
  const [everything, ...rest] = formatHeaders('/kursk/').split('\n')
  expect(everything).toBe('/kursk/*')
  expect(rest.slice(0, Object.keys(headers).length)).toEqual(
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  )
})

test('an asset is kept for ever, and by one rule only, as hosts join what several rules say', () => {
  const text = formatHeaders('/')
  expect(text).toMatch(/^\/_astro\/\*\n {2}Cache-Control: public, max-age=31536000, immutable\n$/m)
  expect(text.match(/Cache-Control/g)).toHaveLength(1)
})

test('each old address leads to the new one', () => {
  expect(formatRedirects([article({'who-said-so': 'who-says-so'})], '/kursk/')).toBe(
    '/kursk/bridge/who-said-so/ /kursk/bridge/who-says-so/ 301\n',
  )
})

test('no letter of an address means anything to a host', () => {
  const text = formatRedirects([article({'*': 'ماذا', 'a b\n/ https://attacker.invalid 301': ':x'})], '/')
  expect(text.split('\n').map((line) => line.split(' '))).toEqual([
    ['/bridge/%2A/', '/bridge/%D9%85%D8%A7%D8%B0%D8%A7/', '301'],
    ['/bridge/a%20b%0A/%20https%3A//attacker.invalid%20301/', '/bridge/%3Ax/', '301'],
    [''],
  ])
})

test('without a section that was renamed there is nothing to lead on', () => {
  expect(formatRedirects([article({})], '/')).toBe('')
})
