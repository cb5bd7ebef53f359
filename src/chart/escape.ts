/** Text for markup. */
import type {Direction} from '../article/language.ts'
import {isolate as isolateFromRight} from '../article/words/isolate.ts'

/** Escape what markup would read, and leave out what XML cannot hold. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string).replace(unheard, '')
}

/** A piece of text that may run against the line that it stands in, kept from taking its neighbours along. */
export function isolate(text: string, direction: Direction): string {
  if (direction === 'rtl') return isolateFromRight(text)
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text
}

/**
 * A line of text that runs its own way. It says so in itself, because programs that draw pictures
 * do not heed attributes for it.
 */
export function direct(line: string, direction: Direction): string {
  return direction === 'rtl' ? `\u2067${line}\u2069` : line
}

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** Controls and halves of characters. */
const unheard = /[\p{Cs}\ufffe\uffff]|[^\P{Cc}\t\n\r]/gu

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
