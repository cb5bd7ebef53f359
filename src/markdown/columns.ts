/** Text as a terminal shows it: how wide it is, and without what would play tricks on it. */

/** How many columns a grapheme takes: 2 where it is East Asian wide or an emoji, 0 where it is not seen. */
export function columnsOf(grapheme: string): number {
  if (invisible.test(grapheme)) return 0
  return wide.test(grapheme) ? 2 : 1
}

const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|.*\ufe0f)/u

/** Whether a text has letters that run from right to left: then nothing can be pointed at from the line below. */
export function runsLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
}

/** What a reader sees as one character each. */
export function graphemes(text: string): string[] {
  // Asking ICU leaves some kilobytes behind each time, which in thousands of messages are the most of a build's memory.
  return alone.test(text) ? [...text] : [...segmenter.segment(text)].map(({segment}) => segment)
}

/** Letters and signs of which none joins another. */
const alone = /^[ -~\u00a0-\u02ff\u2010-\u2027]*$/

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'})

/** The text on one line, tabs as spaces; characters that steer a terminal, or turn its text around, are shown as signs. */
export function printable(text: string): string {
  return text
    .replace(/\t/g, '  ')
    .replace(/\p{Cc}/gu, picture)
    .replace(/[\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu, '\ufffd')
}

/** Unicode has a picture of each control character of ASCII. */
function picture(control: string): string {
  const code = control.charCodeAt(0)
  if (code === 0x7f) return '\u2421'
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'
}
