/** Text for markup. */

/** Escape what markup would read, and leave out what XML cannot hold. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string).replace(unheard, '')
}

/** Keep a text that runs from right to left from taking its neighbours along. */
export function isolate(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text
}

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** Controls and halves of characters. */
const unheard = /[\p{Cs}\ufffe\uffff]|[^\P{Cc}\t\n\r]/gu

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
