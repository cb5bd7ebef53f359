/** What an editor can put right at a keystroke: a word that is a slip away from one that exists. */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** Note at each message that knows the right spelling what would stand in its place. */
export function addQuickFixes(file: VFile): void {
  const text = String(file)
  for (const message of file.messages) {
    const mended = mend(message, text)
    if (mended !== undefined) message.expected = [mended]
  }
}

/** The text at a place with the right spelling in it; undefined where it is not known, or not there once. */
function mend({reason, place}: VFileMessage, text: string): string | undefined {
  const [, wrong = '', right] =
    /^Unexpected [\w ]*`[#:]*([^`]+)`.*did you mean `([^`]+)`\?/.exec(reason) ?? []
  if (right === undefined || !place || !('start' in place)) return undefined
  const there = text.slice(place.start.offset, place.end.offset)
  const [before, after, ...more] = there.split(
    new RegExp(`(?<![\\w-])${wrong.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`),
  )
  return after !== undefined && more.length === 0 ? `${before}${right}${after}` : undefined
}
