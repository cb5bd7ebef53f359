import {type LanguageAttributes, markWords} from '../article/language.ts'
import {type Here, resolveLinks} from '../article/links.ts'
import {cutPassages, type SideNote} from '../article/side-notes.ts'
import {escapeXml} from '../chart/escape.ts'

/**
 * Text with its notes, which a wide screen shows in the margin. To whom it is read aloud they would only be in the
 * way: every mark leads to what its note says. Written as a string, for an article has hundreds of passages.
 *
 * @param html from the Markdown pipeline, which lets no raw HTML through
 * @param shown ids of figures and sources that need no note
 */
export function writePassages(html: string, here: Here, shown?: string[]): string {
  const spoken = writeAttributes(markWords(here.article.language))
  const passages = cutPassages(html, here.article, shown)
  return passages
    .map(({tag, rest, notes}) => tag + writeNotes(notes, spoken) + resolveLinks(rest, here))
    .join('')
}

function writeNotes(notes: SideNote[], spoken: string): string {
  if (notes.length === 0) return ''
  const written = notes.map(({kind, mark, text}) =>
    // A footnote is HTML, in the language of the article.
    kind === 'footnote'
      ? `<small><b>${escapeXml(mark)}</b> ${text}</small>`
      : `<small${spoken}><b>${escapeXml(mark)}</b> ${escapeXml(text)}</small>`,
  )
  return `<span class="notes" aria-hidden="true">${written.join('')}</span>`
}

function writeAttributes(attributes: LanguageAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')
}
