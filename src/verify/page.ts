/** What a built page says of itself: its anchors, where it leads, what it loads, and what in it would run. */
import type {Place} from './address.ts'
import {parseJson} from './data.ts'
import {createReader, type Tag} from './markup.ts'
import {listAddresses} from './styles.ts'
import {
  beginReading,
  endReading,
  noteElsewhere,
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
const unwanted = new Set([
  ...['animate', 'animatemotion', 'animatetransform', 'applet', 'base', 'embed', 'foreignobject', 'frame'],
  ...['frameset', 'iframe', 'noembed', 'noframes', 'noscript', 'object', 'plaintext', 'set', 'style'],
  ...['template', 'textarea', 'xmp'],
])

type ReadValue = (value: string, tag: Tag, reading: Reading, attribute: string) => void

/** What is read of which attribute. */
const readers = new Map<string, ReadValue>([
  ['id', readId],
  ['href', readHref],
  ['xlink:href', readHref],
  ['content', readContent],
  ['srcset', readSources],
  // Loaded at once, or sent to by a form.
  ['src', readLoaded],
  ['poster', readLoaded],
  ['background', readLoaded],
  ['action', readLoaded],
  ['formaction', readLoaded],
  // Names of elements of the same page.
  ['for', readNames],
  ['headers', readNames],
  ['aria-labelledby', readNames],
  ['aria-describedby', readNames],
  ['aria-controls', readNames],
  ['style', refuse],
  ['srcdoc', refuse],
  ['ping', refuse],
])

/** Beginnings of attributes that are read wherever they stand: these, and those that run. */
const telling = [...readers.keys(), 'on'].filter((attribute) => attribute !== 'content')

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
  if (unwanted.has(name)) reading.problems.add(`Unexpected element \`${name}\`, expected none that is active`)
  if (name === 'script') readScript(tag, reading)
  for (const [attribute, value] of attributes) {
    const read = readers.get(attribute)
    if (read) read(value, tag, reading, attribute)
    else if (value.startsWith('url(')) readParts(value, reading)
    if (attribute.startsWith('on')) refuse(value, tag, reading, attribute)
  }
}

function refuse(_value: string, {name}: Tag, {problems}: Reading, attribute: string): void {
  problems.add(`Unexpected attribute \`${attribute}\` of \`${name}\`, expected none that is active`)
}

function readId(id: string, _tag: Tag, {ids, problems}: Reading): void {
  if (ids.has(id)) problems.add(`Unexpected id \`${id}\` a second time, expected each once`)
  ids.add(id)
}

function readLoaded(address: string, _tag: Tag, reading: Reading): void {
  noteLoad(address, reading)
}

/** `small.png 1x, large.png 2x` */
function readSources(srcset: string, _tag: Tag, reading: Reading): void {
  for (const source of srcset.split(',')) noteLoad(source.trim().split(/\s+/)[0] ?? '', reading)
}

function readNames(ids: string, _tag: Tag, reading: Reading): void {
  for (const id of ids.split(/\s+/)) noteLink(`#${id}`, reading)
}

/** `url(#dots)`: a part of a drawing. */
function readParts(value: string, reading: Reading): void {
  for (const part of listAddresses(value)) noteLoad(part, reading)
}

function readHref(href: string, {name, attributes}: Tag, reading: Reading): void {
  const relations = name === 'link' ? (attributes.get('rel') ?? '').toLowerCase().split(/\s+/) : []
  const isPointer = relations.length > 0 && relations.every((relation) => pointing.test(relation))
  const isLink = name === 'a' || name === 'area'
  // Our own links begin with the base.
  if (isLink && /^https?:/i.test(href)) noteElsewhere(href, reading)
  else if (isLink || isPointer) noteLink(href, reading)
  else if (relations.includes('stylesheet')) noteStyles(href, reading)
  else noteLoad(href, reading)
}

function readContent(content: string, {attributes}: Tag, reading: Reading): void {
  const isRefresh = attributes.get('http-equiv')?.toLowerCase() === 'refresh'
  if (isRefresh) noteLink(/url=(.*)/i.exec(content)?.[1] ?? '', reading)
  else noteOwn(content, reading)
}

function readScript({attributes, text}: Tag, reading: Reading): void {
  const {file, problems} = reading
  if (attributes.get('type')?.endsWith('json')) {
    noteOwn(text, reading)
    if (parseJson(text) === undefined) problems.add('Unexpected data in a `script` element, expected JSON')
  } else if (file !== scripted || text !== '' || !attributes.has('src'))
    problems.add('Unexpected element `script`, expected none that is active')
}
