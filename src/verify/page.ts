/** What a built page says of itself: read with a tokenizer, for a site has thousands. */
import {Parser} from 'htmlparser2'

export interface Page {
  /** In the order of the page; one that stands there twice is there twice. */
  ids: string[]
  /** Addresses that a reader can follow, as written. */
  links: string[]
  /** Addresses that the page loads: pictures, styles, fonts, icons. */
  loads: string[]
  /** Texts of `script` elements that hold data. */
  data: string[]
  /** Elements and attributes that run, or that a strict policy forbids. */
  active: string[]
}

const loading: Record<string, string[]> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
}

/** Link relations that make a browser fetch something. */
const fetched = /\b(stylesheet|preload|modulepreload|icon|manifest|prefetch|preconnect|dns-prefetch)\b/

/** Read a page. */
export function readPage(html: string): Page {
  const page: Page = {ids: [], links: [], loads: [], data: [], active: []}
  let script: string | undefined
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) page.ids.push(attributes.id)
      if ((name === 'a' || name === 'area') && attributes.href !== undefined) page.links.push(attributes.href)
      page.loads.push(...listLoads(name, attributes))
      page.active.push(...listActive(name, attributes))
      if (name === 'script') script = ''
    },
    ontext(text) {
      if (script !== undefined) script += text
    },
    onclosetag(name) {
      if (name !== 'script' || script === undefined) return
      if (script !== '') page.data.push(script)
      script = undefined
    },
  })
  parser.end(html)
  return page
}

function listLoads(name: string, attributes: Record<string, string>): string[] {
  if (name === 'link') return fetched.test(attributes.rel ?? '') ? [attributes.href ?? ''] : []
  return (loading[name] ?? []).flatMap((attribute) => {
    const value = attributes[attribute]
    if (value === undefined) return []
    return attribute === 'srcset'
      ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '')
      : [value]
  })
}

function listActive(name: string, attributes: Record<string, string>): string[] {
  const handlers = Object.keys(attributes).filter((attribute) => /^on|^style$|^srcdoc$/.test(attribute))
  const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href'].filter((attribute) =>
    // Browsers drop white space and control characters before they look for a scheme.
    /^(javascript|vbscript|data):/i.test((attributes[attribute] ?? '').replace(/[\p{Cc} ]/gu, '')),
  )
  const script = name === 'script' && !/json$/.test(attributes.type ?? '') ? ['element'] : []
  return [...handlers, ...addresses, ...script].map((what) => `${name} ${what}`)
}
