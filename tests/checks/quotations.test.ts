/** Where a quotation begins and ends, and when words that are kept hold it. */
import {describe, expect, test} from 'vitest'
import {KeptWords} from '../../src/markdown/kept-words.ts'
import {findQuotations} from '../../src/markdown/quotations.ts'

const wordsOf = (text: string, goesOn = false) => findQuotations(text, goesOn).map(({words}) => words)

describe('findQuotations(text)', () => {
  test('knows straight marks and typographic ones', () => {
    expect(wordsOf('He said "fake news" and “great losses”.')).toEqual(['fake news', 'great losses'])
  })

  test('knows the marks of other languages', () => {
    expect(wordsOf('„neun Tote“ «neuf morts» « neuf » »neun« ‹neuf› 「九人」')).toEqual([
      'neun Tote',
      'neuf morts',
      ' neuf ',
      'neun',
      'neuf',
      '九人',
    ])
    expect(wordsOf('”nio döda” och ‚neun‘')).toEqual(['nio döda', 'neun'])
  })

  test('knows single marks from apostrophes', () => {
    expect(wordsOf("He called them 'heroes', didn't he, in the '90s?")).toEqual(['heroes'])
    expect(wordsOf('The soldiers’ graves and the officers’ mess')).toEqual([])
    expect(wordsOf("the soldiers' graves, rock 'n' roll, 'tis the regiment's")).toEqual([])
    expect(wordsOf('They read ‘the soldiers’ last letters’.')).toEqual(['the soldiers’ last letters'])
    expect(wordsOf("It 'missed' and 'hit' it")).toEqual(['missed', 'hit'])
  })

  test('takes a quotation within another as a part of it', () => {
    expect(wordsOf('“He said ‘never’ twice,” she said.')).toEqual(['He said ‘never’ twice,'])
    expect(wordsOf("'He said “never” twice'")).toEqual(['He said “never” twice'])
  })

  test('does not take inches and minutes for marks', () => {
    expect(wordsOf('A 5" gun, 6\' 2" tall, and a 12" record')).toEqual([])
  })

  test('leaves out what is never closed', () => {
    expect(wordsOf('He said “we lost nine and went home.')).toEqual([])
    expect(wordsOf('"" and " "')).toEqual([])
  })

  test('takes an open quotation that the next paragraph goes on with', () => {
    expect(wordsOf('He said: “We lost nine.', true)).toEqual(['We lost nine.'])
  })

  test('says where each begins and ends, marks included', () => {
    const text = 'The “nine” and the "ten".'
    expect(findQuotations(text).map(({start, end}) => text.slice(start, end))).toEqual(['“nine”', '"ten"'])
  })
})

describe('holds(words)', () => {
  const kept = new KeptWords([
    'the heartrending loss of nine lives',
    "It's 'a foreign combat zone' — and more than 6,000 were killed",
    'We came, we cleared the mines, and we went home.',
    'neutralised',
  ])

  test('holds the whole and any part, word by word', () => {
    expect(kept.holds('the heartrending loss of nine lives')).toBe(true)
    expect(kept.holds('loss of nine lives')).toBe(true)
    expect(kept.holds('loss of nine live')).toBe(false)
    expect(kept.holds('6,00')).toBe(false)
    expect(kept.holds('heartbreaking loss')).toBe(false)
  })

  test('does not mind which marks, dashes and blanks are used', () => {
    expect(kept.holds('It’s “a foreign combat zone”–and more')).toBe(true)
    expect(kept.holds('loss of\n  nine lives')).toBe(true)
    expect(kept.holds('loss of nine\u00A0lives')).toBe(true)
  })

  test('does not mind the first letter, nor punctuation at the end', () => {
    expect(kept.holds('Loss of nine lives.')).toBe(true)
    expect(kept.holds('we went home,')).toBe(true)
    expect(kept.holds('Neutralised')).toBe(true)
    expect(kept.holds('loss of Nine lives')).toBe(false)
  })

  test('joins the parts around an ellipsis, in their order', () => {
    expect(kept.holds('We came … and we went home')).toBe(true)
    expect(kept.holds('We came ... we went home')).toBe(true)
    expect(kept.holds('We came, […] and we went home')).toBe(true)
    expect(kept.holds('… cleared the mines [...]')).toBe(true)
    expect(kept.holds('we went home … we came')).toBe(false)
    expect(kept.holds('We came … nine lives')).toBe(false)
  })

  test('passes over the words of an editor in brackets', () => {
    expect(kept.holds('[W]e cleared the mines')).toBe(true)
    expect(kept.holds('we cleared the [enemy] mines')).toBe(true)
    expect(kept.holds('we clear[ed] the mines')).toBe(true)
    expect(kept.holds('[The engineers] cleared the mines')).toBe(true)
    expect(kept.holds('we [sic] left the mines')).toBe(false)
  })

  test('finds the nearest words', () => {
    expect(kept.findNearest('heart-rending loss of nine lives')).toBe('heartrending loss of nine lives')
    expect(kept.findNearest('neutralized')).toBe('neutralised')
    expect(kept.findNearest('a quiet night')).toBe(undefined)
  })
})
