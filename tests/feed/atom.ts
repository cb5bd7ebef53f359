/** Atom 1.0 as rules, written after RFC 4287: which elements may stand where, how often, and with what in them. */
import {XMLParser, XMLValidator} from 'fast-xml-parser'

interface Element {
  name: string
  attributes: Record<string, string>
  parts: Element[]
  text: string
}

/** How often an element may stand, and what is wrong with one. */
interface Rule {
  least?: number
  most?: number
  fault?: (element: Element) => string | undefined
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const isAddress = (text: string) => URL.canParse(text) && text === text.trim()
const date = ({text}: Element) => (instant.test(text) ? undefined : 'is no date of RFC 3339')
const address = ({text}: Element) => (isAddress(text) ? undefined : 'is no whole address')
const words = ({attributes, text}: Element) => {
  if (!['text', 'html', 'xhtml', undefined].includes(attributes.type)) return 'is of an unknown type'
  return text === '' ? 'is empty' : undefined
}
const person = ({parts}: Element) =>
  findFaults(parts, {
    name: {least: 1, most: 1, fault: words},
    uri: {most: 1, fault: address},
    email: {most: 1},
  })[0]
const link = ({attributes}: Element) =>
  isAddress(attributes.href ?? '') ? undefined : 'leads to no whole address'
const category = ({attributes}: Element) => (attributes.term ? undefined : 'has no term')

const both: Record<string, Rule> = {
  author: {fault: person},
  category: {fault: category},
  contributor: {fault: person},
  id: {least: 1, most: 1, fault: address},
  link: {fault: link},
  rights: {most: 1, fault: words},
  title: {least: 1, most: 1, fault: words},
  updated: {least: 1, most: 1, fault: date},
}
const feedRules: Record<string, Rule> = {
  ...both,
  entry: {},
  generator: {most: 1},
  icon: {most: 1, fault: address},
  logo: {most: 1, fault: address},
  subtitle: {most: 1, fault: words},
}
const entryRules: Record<string, Rule> = {
  ...both,
  content: {most: 1},
  published: {most: 1, fault: date},
  source: {most: 1},
  summary: {most: 1, fault: words},
}

/** What the specification forbids, a line a fault. */
export function findAtomFaults(xml: string): string[] {
  const valid = XMLValidator.validate(xml)
  if (valid !== true) return [valid.err.msg]
  const [feed] = read(xml)
  if (feed?.name !== 'feed' || feed.attributes.xmlns !== 'http://www.w3.org/2005/Atom')
    return ['is no Atom feed']
  const entries = feed.parts.filter(({name}) => name === 'entry')
  const ids = entries.map((entry) => find(entry, 'id')?.text)
  const signed = feed.parts.some(({name}) => name === 'author')
  return [
    ...findFaults(feed.parts, feedRules),
    ...findTwins(feed),
    ...(feed.parts.some(({attributes}) => attributes.rel === 'self') ? [] : ['does not say where it is']),
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${id} stands twice`),
    ...entries.flatMap((entry) => [
      ...findFaults(entry.parts, entryRules),
      ...findTwins(entry),
      ...(signed || find(entry, 'author') ? [] : ['entry without an author']),
      ...(find(entry, 'content') || find(entry, 'link') ? [] : ['entry without content or link']),
    ]),
  ]
}

function findFaults(elements: Element[], rules: Record<string, Rule>): string[] {
  const unknown = elements.filter(({name}) => !(name in rules)).map(({name}) => `${name} has no place there`)
  const counts = Object.entries(rules).flatMap(([name, {least = 0, most = Infinity}]) => {
    const count = elements.filter((element) => element.name === name).length
    return count < least || count > most ? [`${name} stands ${count} times`] : []
  })
  const faults = elements.flatMap((element) => {
    const fault = rules[element.name]?.fault?.(element)
    return fault ? [`${element.name} ${fault}: ${element.text || JSON.stringify(element.attributes)}`] : []
  })
  return [...unknown, ...counts, ...faults]
}

/** Two alternates of one type and language. */
function findTwins({parts}: Element): string[] {
  const alternates = parts
    .filter(({name, attributes}) => name === 'link' && (attributes.rel ?? 'alternate') === 'alternate')
    .map(({attributes}) => `${attributes.type} ${attributes.hreflang}`)
  return alternates
    .filter((each, at) => alternates.indexOf(each) < at)
    .map((each) => `two alternates: ${each}`)
}

function find({parts}: Element, name: string): Element | undefined {
  return parts.find((part) => part.name === name)
}

type Ordered = Record<string, Ordered[] | string | Record<string, string>>

function read(xml: string): Element[] {
  const options = {
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  }
  return (new XMLParser({...options, ignoreDeclaration: true}).parse(xml) as Ordered[]).flatMap(toElement)
}

function toElement(node: Ordered): Element[] {
  const [name] = Object.keys(node).filter((key) => key !== ':@')
  if (name === undefined || name === '#text') return []
  const children = node[name] as Ordered[]
  const texts = children.map((child) => String(child['#text'] ?? ''))
  const attributes = (node[':@'] ?? {}) as Record<string, string>
  return [{name, attributes, parts: children.flatMap(toElement), text: texts.join('')}]
}
