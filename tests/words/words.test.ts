/** Every language of the interface: complete, its own, with the right form for every number, and read aloud. */
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {languages} from '../../src/article/words/index.ts'
import {isolate} from '../../src/article/words/isolate.ts'
import {tellVerdicts} from '../article/verdicts.ts'
import {expectGolden} from '../golden.ts'
import {arabicWorld} from './world-ar.ts'

const {en, ...translations} = languages
const {ar} = languages

/** What tells a verdict needs one; the golden files below read all of them. */
const verdicts = ['verdict', 'headline', 'headlineOfMany', 'sentenceOfMany']
/** Written alike in many languages. */
const alike = ['precision.exact', 'drawing.outcome']

/** Every string of a language by its path; what takes something is told of samples. */
function listStrings(words: unknown, path: string[] = []): [path: string, text: string][] {
  const [name = ''] = path.slice(-1)
  if (verdicts.includes(name)) return []
  if (typeof words === 'string') return [[path.join('.'), words]]
  if (typeof words === 'function') {
    const samples = ['and', 'or', 'described'].includes(name) ? [['7', '8']] : ['7', '8', '9']
    return [[path.join('.'), words(...samples)]]
  }
  return Object.entries(words as object).flatMap(([key, value]) => listStrings(value, [...path, key]))
}

describe.each(Object.entries(translations))('the words of %s', (language, words) => {
  const told = listStrings(words)

  test('have something to say for everything that English says', () => {
    const plurals = /\.results\.\w+$/
    const paths = (list: [string, string][]) =>
      list.map(([path]) => path).filter((path) => !plurals.test(path))
    expect(paths(told).sort()).toEqual(paths(listStrings(en)).sort())
    expect(told.filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('are nowhere left in English', () => {
    const english = Object.fromEntries(listStrings(en))
    expect(told.filter(([path, text]) => text === english[path] && !alike.includes(path))).toEqual([])
  })

  test('have a form for every kind of number', () => {
    const {pluralCategories} = new Intl.PluralRules(language).resolvedOptions()
    expect(Object.keys(words.ui.searchPage.results).sort()).toEqual([...pluralCategories].sort())
  })
})

describe('Arabic', () => {
  const {count} = ar.ui

  test('writes no Latin letters but in names of formats', () => {
    const names = /\b(CSV|JSON|PNG|SVG|JavaScript)\b|\{(query|count)\}/g
    expect(listStrings(ar).filter(([, text]) => /\p{Script=Latin}/u.test(text.replace(names, '')))).toEqual(
      [],
    )
  })

  test('writes its own commas, semicolons and quotation marks', () => {
    expect(listStrings(ar).filter(([, text]) => /(?<!\d),|[;?“”"]/.test(text))).toEqual([])
  })

  test.each([
    [0, 'لا ادعاءات', 'لا مصادر أصلية'],
    [1, 'ادعاء واحد', 'مصدر أصلي واحد'],
    [2, 'ادعاءان', 'مصدران أصليان'],
    [3, '3 ادعاءات', '3 مصادر أصلية'],
    [10, '10 ادعاءات', '10 مصادر أصلية'],
    [11, '11 ادعاءً', '11 مصدراً أصلياً'],
    [99, '99 ادعاءً', '99 مصدراً أصلياً'],
    [100, '100 ادعاء', '100 مصدر أصلي'],
    [103, '103 ادعاءات', '103 مصادر أصلية'],
    [1000, '1,000 ادعاء', '1,000 مصدر أصلي'],
  ])('counts %i as its grammar wants it', (number, claims, origins) => {
    expect(count.claims(number)).toBe(claims)
    expect(count.origins(number)).toBe(origins)
  })

  test.each([
    [0, 'لا '],
    [1, ' واحد'],
    [2, 'ان'],
    [3, '3 '],
    [11, '11 '],
    [100, '100 '],
  ])('counts %i of everything that is counted', (number, sign) => {
    for (const tell of Object.values(count)) expect(tell(number)).toContain(sign)
    // Three, eleven and a hundred each want another form of the noun.
    const nouns = Object.values(count).map((tell) => [3, 11, 100].map((of) => tell(of).split(' ')[1]))
    for (const forms of nouns) expect(new Set(forms).size).toBe(3)
  })

  test('tells every verdict as a newspaper would write it', () => {
    expectGolden(tellVerdicts('ar', arabicWorld), join(import.meta.dirname, 'sentences-ar.md'))
  })
})

describe('isolate(text)', () => {
  test('keeps what runs from left to right to itself', () => {
    expect(isolate('NIS')).toBe('\u2068NIS\u2069')
    expect(isolate('وكالة TASS')).toBe('\u2068وكالة TASS\u2069')
    expect(isolate('Генштаб')).toBe('\u2068Генштаб\u2069')
  })

  test('leaves all else as it is: Arabic, numbers, and what is isolated already', () => {
    for (const text of ['الوزارة', '9', 'نحو 4,000', '', '«\u2068losses\u2069»', '\u2068NIS\u2069']) {
      expect(isolate(text)).toBe(text)
    }
  })
})
