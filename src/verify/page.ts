/** What a built page says of itself: its anchors, where it leads, what it loads, and what in it would run. */
import type {Place} from './address.ts'
import {parseJson} from './data.ts'
import {createReader, type Tag} from './markup.ts'
import {listAddresses} from './styles.ts'
import {
  beginReading,
  endReading,
  noteLink,
  noteLoad,
  noteOwn,
  noteStyles,
  type Reading,
  type Summary,
} from './summary.ts'
import {boundWeight} from './weight.ts'

/** The page that may run a script of the site. */
const scripted = 'search/index.html'

/** Elements that run, frame, fetch or restyle something, or whose content browsers read by rules of its own. */
const unwanted = [
  ...['animate', 'animatemotion', 'animatetransform', 'applet', 'base', 'embed', 'foreignobject', 'frame'],
  ...['frameset', 'iframe', 'noembed', 'noframes', 'noscript', 'object', 'plaintext', 'set', 'style'],
  ...['template', 'textarea', 'xmp'],
]

/** Attributes with an address that is loaded at once, or that a form sends to. */
const loading = new Set(['src', 'poster', 'background', 'action', 'formaction'])

/** Attributes that name elements of the same page. */
const naming = new Set(['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls'])

/** Beginnings of attributes that are read: these, and those that run. */
const telling = ['id', 'href', 'xlink:', 'srcset', ...loading, ...naming, 'on', 'style', 'srcdoc', 'ping']

const readTags = createReader(['script', 'meta', ...unwanted], telling)

/** Relations of a `link` that say where something is, and load nothing. */
const pointing = /^(alternate|author|canonical|help|license|me|next|prev|search)$/

/**
 * Read a page.
 *
 * @param file its path within the site, such as `kursk/index.html`
 */
export function readPage(file: string, html: string, place: Place): Summary {
  const reading = {...beginReading(file, place), weight: boundWeight(file, html)}
  readTags(html, {
    onTag: (tag) => readTag(tag, reading),
    onOdd: (text) =>
      reading.problems.add(`Unexpected markup \`${text}\`, expected what every browser reads alike`),
  })
  return endReading(reading)
}

function readTag(tag: Tag, reading: Reading): void {
  const {name, attributes} = tag
  if (unwanted.includes(name))
    reading.problems.add(`Unexpected element \`${name}\`, expected none that is active`)
  if (name === 'script') readScript(tag, reading)
  for (const attribute in attributes) readAttribute(attribute, attributes[attribute] as string, tag, reading)
}

function readAttribute(attribute: string, value: string, tag: Tag, reading: Reading): void {
  if (attribute === 'id') readId(value, reading)
  else if (attribute === 'href' || attribute === 'xlink:href') readHref(value, tag, reading)
  else if (attribute === 'content') readContent(value, tag, reading)
  else if (loading.has(attribute)) noteLoad(value, reading)
  else if (attribute === 'srcset') for (const source of listSources(value)) noteLoad(source, reading)
  else if (naming.has(attribute)) for (const id of value.split(/\s+/)) noteLink(`#${id}`, reading)
  else if (value.startsWith('url(')) for (const part of listAddresses(value)) noteLoad(part, reading)
  if (/^(on|style$|srcdoc$|ping$)/.test(attribute))
    reading.problems.add(
      `Unexpected attribute \`${attribute}\` of \`${tag.name}\`, expected none that is active`,
    )
}

function readId(id: string, {ids, problems}: Reading): void {
  if (ids.has(id)) problems.add(`Unexpected id \`${id}\` a second time, expected each once`)
  ids.add(id)
}

function readHref(href: string, {name, attributes}: Tag, reading: Reading): void {
  const relations = name === 'link' ? (attributes.rel ?? '').toLowerCase().split(/\s+/) : []
  const isPointer = relations.length > 0 && relations.every((relation) => pointing.test(relation))
  if (isPointer || name === 'a' || name === 'area') noteLink(href, reading)
  else if (relations.includes('stylesheet')) noteStyles(href, reading)
  else noteLoad(href, reading)
}

function readContent(content: string, {attributes}: Tag, reading: Reading): void {
  const isRefresh = attributes['http-equiv']?.toLowerCase() === 'refresh'
  if (isRefresh) noteLink(/url=(.*)/i.exec(content)?.[1] ?? '', reading)
  else noteOwn(content, reading)
}

function readScript({attributes, text}: Tag, reading: Reading): void {
  const {file, problems} = reading
  if (attributes.type?.endsWith('json')) {
    noteOwn(text, reading)
    if (parseJson(text) === undefined) problems.add('Unexpected data in a `script` element, expected JSON')
  } else if (file !== scripted || text !== '' || attributes.src === undefined)
    problems.add('Unexpected element `script`, expected none that is active')
}

/** The addresses in `small.png 1x, large.png 2x`. */
function listSources(srcset: string): string[] {
  return srcset.split(',').map((source) => source.trim().split(/\s+/)[0] ?? '')
}
