/** Markup, read by a parser that is not ours: what elements it has, and what they say. */
import {Parser} from 'htmlparser2'

export interface Markup {
  /** Every kind of element with the names of its attributes: `a[class,href]`. */
  shapes: Set<string>
  /** Texts by the elements that they stand in, and values by their attributes: `a[href]`, and `[id]` of all. */
  texts: Map<string, string[]>
  /** Values of attributes that are addresses. */
  addresses: string[]
}

const addresses = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'cite', 'xlink:href'])

/** Read HTML, or XML. */
export function readMarkup(source: string, xml = false): Markup {
  const markup: Markup = {shapes: new Set(), texts: new Map(), addresses: []}
  const around: string[] = []
  const add = (place: string, text: string) => {
    const texts = markup.texts.get(place)
    if (texts) texts.push(text)
    else markup.texts.set(place, [text])
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const names = Object.keys(attributes).sort()
        around.push(attributes.class ? `${name}.${attributes.class}` : name)
        markup.shapes.add(`${name}[${names.join()}]`)
        for (const [attribute, value] of Object.entries(attributes)) {
          add(`${name}[${attribute}]`, value)
          if (attribute === 'id') add('[id]', value)
          if (addresses.has(attribute)) markup.addresses.push(value)
        }
        // Text in pieces, with marks between them, is one text.
        add(around.join(' '), '')
      },
      ontext(text) {
        for (let depth = around.length; depth > 0; depth--) {
          const texts = markup.texts.get(around.slice(0, depth).join(' ')) ?? []
          texts[texts.length - 1] += text
        }
      },
      onclosetag: () => void around.pop(),
      oncomment: () => void markup.shapes.add('comment'),
      onprocessinginstruction: (name) => void markup.shapes.add(name.toLowerCase()),
    },
    {xmlMode: xml},
  )
  parser.end(source)
  return markup
}
