/** XML, read by a parser that keeps to the letter of the standard: some programs forgive, others show nothing. */
import {SaxesParser} from 'saxes'
import {expect} from 'vitest'

export interface Entry {
  id: string
  title: string
  summary: string
  authors: string[]
  topics: string[]
}

/** Assert that XML is well-formed. */
export function expectWellFormed(xml: string): void {
  parserOf().write(xml).close()
}

/** Read the entries of an Atom feed. */
export function readAtom(xml: string): Entry[] {
  const entries: Entry[] = []
  const around: string[] = []
  let text = ''
  const parser = parserOf()
  const add = (piece: string) => {
    text += piece
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('opentag', ({name, attributes}) => {
    around.push(name)
    text = ''
    if (name === 'entry') entries.push({id: '', title: '', summary: '', authors: [], topics: []})
    if (around.join(' ') === 'feed entry category') entries.at(-1)?.topics.push(String(attributes.term))
  })
  parser.on('closetag', () => {
    const entry = entries.at(-1)
    const place = around.join(' ')
    const [, key] = /^feed entry (id|title|summary)$/.exec(place) ?? []
    if (entry && key) entry[key as 'id' | 'title' | 'summary'] = text
    if (place === 'feed entry author name') entry?.authors.push(text)
    around.pop()
  })
  parser.write(xml).close()
  return entries
}

function parserOf(): SaxesParser {
  const parser = new SaxesParser()
  parser.on('error', ({message}) => expect.fail(message))
  return parser
}
