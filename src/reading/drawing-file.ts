/** SVG that comes with an article. A reader who opens the picture alone runs what is in it, on the address of the site. */
import {Parser} from 'htmlparser2'

/** Elements that run something, fetch something, or bring in markup of another kind. */
const elements = new Set(
  'script foreignobject iframe embed object audio video canvas handler listener link meta base set animate animatemotion animatetransform discard'.split(
    ' ',
  ),
)

/**
 * Look at a drawing.
 *
 * @returns what is expected instead of it; undefined where it does nothing but draw
 * @throws where it is no text in UTF-8
 */
export function findDrawingFault(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  const faults: string[] = []
  let inStyle = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = localOf(name)
        if (elements.has(local)) faults.push(`without \`${local}\``)
        inStyle = local === 'style'
        for (const [attribute, value] of Object.entries(attributes))
          faults.push(...findInAttribute(local, attribute.toLowerCase(), value))
      },
      ontext(css) {
        if (inStyle) faults.push(...findInStyle(css))
      },
      onclosetag() {
        inStyle = false
      },
      onprocessinginstruction(name, data) {
        // `<?xml version="1.0" encoding="utf-8"?>`, and a document type that only names its public text.
        const plain =
          name === '?xml'
            ? !/encoding=(?!["']utf-8["'])/i.test(data)
            : name === '!DOCTYPE' && !data.includes('[')
        if (!plain) faults.push(`without \`<${name}\``)
      },
    },
    {xmlMode: true, lowerCaseAttributeNames: false},
  )
  parser.end(text)
  return faults[0] && `a drawing ${faults[0]}`
}

function findInAttribute(element: string, name: string, value: string): string[] {
  if (/^on/.test(localOf(name))) return [`without \`${name}\``]
  if (name.startsWith('xmlns') && /xhtml/i.test(value)) return ['without HTML in it']
  if (['href', 'src'].includes(localOf(name)) && !isHarmless(value, element))
    return [`without the address in \`${name}\``]
  return name === 'style' || value.includes('url(') ? findInStyle(value) : []
}

/** Within the drawing, or a picture that stands in the address itself; a link may lead to a page. */
function isHarmless(address: string, element: string): boolean {
  const web = element === 'a' && /^https?:\/\//i.test(address)
  return web || /^(#|data:image\/(png|jpe?g|gif|webp|avif)[;,])/i.test(address)
}

function findInStyle(css: string): string[] {
  return /@import|url\(\s*["']?(?!#|data:image\/(?:png|jpe?g|gif|webp|avif))[^"'\s)]|\\|expression\(/i.test(
    css,
  )
    ? ['that fetches nothing']
    : []
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}
