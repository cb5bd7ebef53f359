/** What stands for a page where it is shared. */
import {XMLValidator} from 'fast-xml-parser'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/article/article.ts'
import {socialPath} from '../../src/article/paths.ts'
import {renderSocial, socialOf, socialPages} from '../../src/chart/social.ts'
import {drawPng} from '../../src/pictures/draw.ts'
import {readRealArticle} from '../article/real.ts'

const article = readRealArticle()
const imprint = {language: 'en', site: 'What Was Counted', state: 'Published 23 Nov 2026'}
const draw = (page: string, from: Article = article) => renderSocial(socialOf(page, from), imprint)

describe('socialOf(page, article)', () => {
  test('says title and standfirst for the article, and for pages without a picture of their own', () => {
    const said = {title: article.title, text: article.standfirst}
    expect(socialOf('', article)).toMatchObject(said)
    expect(socialOf('claims', article)).toMatchObject(said)
    expect(socialPages(article)).not.toContain('claims')
  })

  test('says the outcome of the key comparison for the ledger of figures', () => {
    const {title, figures} = socialOf('figures', article)
    expect(title).toBe('These two numbers count different people at different times')
    expect(figures?.map(({count}) => count)).toEqual(['9', 'about 4,000'])
  })

  test('says heading and article for a section without a comparison', () => {
    const {kicker, title, figures} = socialOf('what-it-changes', article)
    expect([kicker, title, figures]).toEqual(['Nine, or thousands?', 'What it changes', undefined])
  })

  test('leaves out all counts of a comparison that has too many to show each', () => {
    const key = Object.values(article.comparisons)[0]
    const many = Object.keys(article.figures).slice(0, 5)
    const crowded = {...article, comparisons: {key: {...key, id: 'key', figures: many}}} as Article
    expect(socialOf('figures', crowded).figures).toBeUndefined()
    expect(socialOf('figures', crowded).text).not.toBe('')
  })
})

describe('renderSocial(social, imprint)', () => {
  test.each(['', ...socialPages(article)])('draws `%s` as well-formed XML, within the picture', (page) => {
    const svg = draw(page)
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).not.toMatch(/<script|<image|<use|href|url\(|style=/)
    const heights = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y))
    expect(Math.max(...heights)).toBeLessThan(315 - 15)
  })

  test('sets both counts in one size, whatever their magnitude', () => {
    const sizes = [...draw('figures').matchAll(/font-size="([\d.]+)"[^>]*>\n<text[^>]*>(9|about 4,000)</g)]
    expect(sizes.map(([, , count]) => count)).toEqual(['9', 'about 4,000'])
    expect(new Set(sizes.map(([, size]) => size)).size).toBe(1)
  })

  test('cuts what is too long, and leaves text above the foot', () => {
    const long = {...article, title: 'A very long title '.repeat(30), standfirst: 'On and on. '.repeat(90)}
    const texts = [...draw('', long).matchAll(/y="([\d.]+)">([^<]*)</g)]
    expect(texts.filter(([, , words]) => words?.endsWith('…'))).toHaveLength(2)
    expect(texts.filter(([, y]) => Number(y) > 268)).toHaveLength(1)
  })

  test('begins at the right in Arabic', () => {
    const svg = renderSocial(socialOf('', {...article, language: 'ar'}), {...imprint, language: 'ar'})
    expect(svg).toContain('text-anchor="end"')
    expect(svg).toContain('x="564"')
  })

  test('keeps text as text', () => {
    const hostile = '</text><script>alert(1)</script> & \u0000\ud800'
    const svg = renderSocial({kicker: hostile, title: hostile, text: hostile}, {...imprint, site: hostile})
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).not.toContain('<script')
  })
})

test('a picture has the size that is asked for', async () => {
  const {buffer} = await drawPng(draw('figures'))
  const view = new DataView(buffer)
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630])
})

test('the picture of an article lies beside those of its pages', () => {
  expect(socialPath({id: 'kursk'})).toBe('kursk/social.png')
  expect(socialPath({id: 'kursk'}, 'figures')).toBe('kursk/social/figures.png')
})
