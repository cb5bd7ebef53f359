/** What the check for naked numbers takes for a count of people, case by case. */
import {describe, expect, test} from 'vitest'
import {findCounts, type Surroundings} from '../../src/markdown/counts/counts.ts'
import {findLanguage, type Language} from '../../src/markdown/counts/language.ts'
import {readNumbers} from '../../src/markdown/counts/numbers.ts'

const en = findLanguage('en') as Language

function counts(text: string, around?: Surroundings): string[] {
  return findCounts(text, en, around).map(({start, end}) => text.slice(start, end))
}

describe('findCounts(text)', () => {
  test('takes along what qualifies a number', () => {
    expect(counts('about 4,000 soldiers, no fewer than nine engineers')).toEqual([
      'about 4,000',
      'no fewer than nine',
    ])
  })

  test('knows round numbers and half numbers', () => {
    expect(counts('tens of thousands of people, half a dozen nurses, a few hundred men')).toEqual([
      'tens of thousands',
      'half a dozen',
      'a few hundred',
    ])
  })

  test('gives the number, or both ends of a range', () => {
    const ends = (text: string) => findCounts(text, en).map((count) => count.ends)
    expect(ends('two hundred and fifty-three men')).toEqual([[253]])
    expect(ends('three and a half thousand men')).toEqual([[3500]])
    expect(ends('3 to 4 thousand men')).toEqual([[3000, 4000]])
    expect(ends('between 30 and 40 men, 3,000–4,000 women')).toEqual([
      [30, 40],
      [3000, 4000],
    ])
    expect(ends('dozens of men')).toEqual([[]])
  })

  test('knows people by a noun, a fate, a sum or a number before', () => {
    expect(counts('nine engineers')).toEqual(['nine'])
    expect(counts('nine dead; it killed nine')).toEqual(['nine', 'nine'])
    expect(counts('the toll rose to 31')).toEqual(['31'])
    expect(counts('600 killed in April and 2,000 in September')).toEqual(['600', '2,000'])
    expect(counts('it lost 4,000 of 12,000')).toEqual(['4,000', '12,000'])
  })

  test('leaves years, dates, times, ages, names, money and shares alone', () => {
    const text =
      'In 2024, on 12 December at 12:30 and 5 pm, Brigade 47 and the 528th Regiment (page 9), aged 19, ' +
      'paid $4,000 for 27-year-old guns, two thirds of them, one in five, 40% and 3:1'
    expect(counts(text)).toEqual([])
  })

  test('leaves counts of other things alone', () => {
    expect(counts('two sources, nine regiments, 1.5 million items, three weeks, 42,400 hectares')).toEqual([])
    expect(counts('nine soldiers’ letters, 12 personnel carriers, 300 dead fish, one of the men')).toEqual([])
  })

  test('warns of small numbers of officials and kin only where something befell them', () => {
    expect(counts('two officials said so to his three sons')).toEqual([])
    expect(counts('two officials were killed; he lost three sons; 300 officials met')).toEqual([
      'two',
      'three',
      '300',
    ])
  })

  test('leaves figures alone, and reads on from them', () => {
    expect(counts('600 killed in April and 2,000 in September', {figures: [[0, 3]]})).toEqual(['2,000'])
  })

  test('reads the cell of a table by its heads', () => {
    expect(counts('4,000', {heads: ['Killed', 'Army']})).toEqual(['4,000'])
    expect(counts('4,000', {heads: ['Tanks', '2024']})).toEqual([])
    expect(counts('40', {heads: ['Share of the killed, %', 'Army']})).toEqual([])
  })

  test('takes capitals for a title, save in a heading', () => {
    expect(counts('They saw Twelve Angry Men.')).toEqual([])
    expect(counts('Nine Soldiers Killed', {heading: true})).toEqual(['Nine'])
  })
})

test('a language without a table is not read', () => {
  expect(findLanguage('en-GB')).toBe(en)
  expect(findLanguage(undefined)).toBe(en)
  expect(findLanguage('de')).toBe(undefined)
})

describe('readNumbers(text)', () => {
  const numbers = (text: string, language: Language | undefined = en) => [
    ...readNumbers(text, language).numbers,
  ]

  test('knows the ways to write a number', () => {
    for (const text of [
      '4,000',
      '4 000',
      '4 000',
      '4.000',
      '4’000',
      '4000',
      '4k',
      '4 thousand',
      'four thousand',
    ])
      expect(numbers(`it lost ${text} men`)).toContain(4000)
    expect(numbers('nine tragic losses')).toEqual([9])
    expect(numbers('4.7 thousand and 1.5 million')).toEqual(expect.arrayContaining([4700, 1_500_000]))
  })

  test('knows both ends of a range, and that none are 0', () => {
    expect(numbers('between three and four thousand')).toEqual([3000, 4000])
    expect(numbers('no losses')).toEqual([0])
  })

  test('reads digits alone where there is no table', () => {
    expect([...readNumbers('neun Tote, 4.000 Verletzte, 9명', undefined).numbers]).toEqual([4000, 9])
  })

  test('says whether a text has a round number', () => {
    expect(readNumbers('dozens of men', en).isVague).toBe(true)
    expect(readNumbers('nine men', en).isVague).toBe(false)
  })
})
