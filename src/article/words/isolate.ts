/**
 * Text from left to right within words from right to left.
 *
 * In an Arabic sentence a Latin name takes the number, the bracket or the full stop after it along to the wrong
 * side: in `رقم NIS (101).` they would become a part of the name. Invisible isolates (U+2068 and U+2069) keep such
 * a text to itself. They are plain text and not markup, for the same sentences also stand in files and feeds, where
 * nothing else would set them right. What holds no such letters is left as it is, so Arabic data stays clean.
 */

/** Isolate a text if it holds letters that are written from left to right. */
export function isolate(text: string): string {
  return leftToRight.test(text.replace(isolated, '')) ? `\u2068${text}\u2069` : text
}

/** Letters of every script but those that are written from right to left. */
const leftToRight =
  /[\p{L}--[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]]/v

/** What is isolated already. */
const isolated = /\u2068[^\u2068\u2069]*\u2069/g
