/** Languages as markup has them, also those that the interface does not speak. */
import {describe, expect, test} from 'vitest'
import {formatDate, formatNumber} from '../../src/article/format.ts'
import {directionOf, markLanguage, markWords} from '../../src/article/language.ts'
import {wordsOf} from '../../src/article/words/index.ts'

test('directionOf(language) knows languages that the interface does not speak', () => {
  for (const language of ['ar', 'ar-EG', 'he', 'fa', 'ur-IN', 'ckb', 'pa-Arab']) {
    expect(directionOf(language)).toBe('rtl')
  }
  for (const language of ['en', 'de-AT', 'zh-Hant', 'pa-IN', 'ar-Latn'])
    expect(directionOf(language)).toBe('ltr')
})

test('markLanguage(language, around) says only what changes', () => {
  expect(markLanguage('en', 'en')).toEqual({})
  expect(markLanguage(undefined, 'en')).toEqual({})
  expect(markLanguage('de', 'en')).toEqual({lang: 'de'})
  expect(markLanguage('ar', 'en')).toEqual({lang: 'ar', dir: 'rtl'})
  expect(markLanguage('en', 'ar')).toEqual({lang: 'en', dir: 'ltr'})
})

describe('an article in a language that the interface does not speak', () => {
  test('has the words of the interface marked as English', () => {
    expect(markWords('de')).toEqual({lang: 'en'})
    expect(markWords('fa')).toEqual({lang: 'en', dir: 'ltr'})
    expect(markWords('ar-EG')).toEqual({})
    expect(wordsOf('ar-EG')).toBe(wordsOf('ar'))
  })

  test('has dates and numbers as the words around them', () => {
    expect(formatDate('2025-12-12', 'fa')).toBe('12 Dec 2025')
    expect(formatNumber(4000, 'de')).toBe('4,000')
  })
})

test('dates and numbers are in the same digits and calendar in every region', () => {
  for (const language of ['ar', 'ar-EG', 'ar-SA', 'ar-AE']) {
    expect(formatNumber(4000, language)).toBe('4,000')
    expect(formatDate('2025-12-12', language)).toBe('12 ديسمبر 2025')
    expect(formatDate('2025-12', language, 'long')).toBe('ديسمبر 2025')
  }
  expect(formatDate('2025-12-12', 'ar-LB')).toBe('12 كانون الأول 2025')
})
