import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Font, measure} from '../../src/chart/text.ts'
import {balance, limit, shorten, wrap} from '../../src/chart/wrap.ts'

/** Widths at 13 px in Chromium, in our fonts and else in DejaVu Sans: the wider of both kinds of figures. */
const measured: Record<string, Record<Font['face'], number>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'golden/widths.json'), 'utf8'),
)
const font: Font = {face: 'sans', size: 13}

describe('measure(text, font)', () => {
  test.each(Object.entries(measured))('is no less than the browser makes of %s', (text, widths) => {
    for (const [face, width] of Object.entries(widths) as [Font['face'], number][]) {
      expect(measure(text, {face, size: 13})).toBeGreaterThanOrEqual(width)
    }
  })

  test('is close in our own fonts', () => {
    for (const [text, widths] of Object.entries(measured)) {
      if (!/^[ -~]*$/.test(text)) continue
      expect(measure(text, font) / widths.sans).toBeLessThan(1.2)
    }
  })
})

describe('wrap(text, width, font)', () => {
  test('breaks at spaces, and long words between letters', () => {
    expect(wrap('killed and wounded', 80, font)).toEqual(['killed and', 'wounded'])
    expect(wrap('Bundesministerium', 60, font)).toEqual(['Bundesm', 'inisteriu', 'm'])
  })

  test('leaves the first line empty where the first word does not fit beside what stands there', () => {
    expect(wrap('killed and wounded', 200, font, 20)).toEqual(['', 'killed and wounded'])
  })

  test('keeps apart in the next line, too, what it breaks in two', () => {
    const line = 'رقم \u2068North Korean combat troops\u2069 عن'
    expect(wrap(line, 120, font)).toEqual(['رقم \u2068North Korean\u2069', '\u2068combat troops\u2069 عن'])
  })

  test('makes no line too wide, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 40, max: 300}), (text, width) => {
        const lines = wrap(text, width, font)
        for (const line of lines) expect(measure(line, font)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(/[ \n]/g, '')).toBe(text.replaceAll(/[ \n]/g, ''))
      }),
    )
  })
})

describe('balance(text, width, font)', () => {
  test('leaves no word alone in a last line', () => {
    const text = 'These numbers count different people at different times'
    expect(wrap(text, 250, font)).toHaveLength(2)
    expect(balance(text, 250, font)).toEqual(['These numbers count different', 'people at different times'])
  })
})

describe('limit(lines, most, width, font) and shorten(text, width, font)', () => {
  test('put an ellipsis in place of what they cut off', () => {
    const lines = ['Office for', 'the', 'Coordination']
    expect(limit(lines, 3, 80, font)).toEqual(lines)
    expect(limit(lines, 2, 80, font)).toEqual(['Office for', 'the Coordi…'])
    expect(shorten('Office for the Coordination', 100, font)).toBe('Office for the…')
    expect(shorten('Office', 100, font)).toBe('Office')
  })
})
