/** Tree to HTML: the whole article at once, so that definitions and footnotes work across sections, and then cut. */
import type {Element, ElementContent, RootContent as HtmlContent, Root as HtmlRoot} from 'hast'
import type {Root} from 'mdast'
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive'
import type {Handler, State} from 'mdast-util-to-hast'
import rehypeSlug from 'rehype-slug'
import remarkRehype, {type Options} from 'remark-rehype'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {Block, Footnote, Heading, Section} from '../article/article.ts'
import type {Words} from '../article/words/index.ts'
import {comparisonId, splitClaim, textOf} from './body.ts'
import {toMarkup} from './markup.ts'
import {outlineOf} from './outline.ts'
import {isPicture, readPicture} from './pictures.ts'
import rehypeTidy from './tidy.ts'

/** The parts of an article that are HTML. */
export interface Rendered {
  lead: Section
  sections: Section[]
  footnotes: Footnote[]
  /** Statement and assessment of each claim, by its id. */
  claims: Record<string, {statementHtml: string; html: string; section: string}>
  /** The section of each comparison, by its id. */
  comparisons: Map<string, string>
}

/** What rendering looks up. */
export interface Names {
  words: Words
  /** The number of each source. */
  sources: Record<string, {number: number; publisher: string}>
  /** The page of every anchor: a section's slug, empty for the lead, or a ledger. */
  pages: Map<string, string>
}

/** Render a tree that has no errors. */
export function render(tree: Root, file: VFile, names: Names): Rendered {
  const html = unified()
    .use(remarkRehype, {handlers: handlers(names), clobberPrefix: ''} satisfies Options)
    .use(rehypeSlug)
    .use(rehypeTidy, names)
    .runSync(withHeadingIds(tree, file)) as HtmlRoot
  return cut(html, file)
}

/** rehype-slug gives a heading its slug, save where another id was worked out for it. */
function withHeadingIds(tree: Root, file: VFile): Root {
  for (const [node, id] of outlineOf(file).ids) node.data = {...node.data, hProperties: {id}}
  return tree
}

/** Our own blocks stay elements of our own until the tree is cut. */
function handlers({words, sources}: Names): Record<string, Handler> {
  return {
    containerDirective(state: State, node: ContainerDirective): Element {
      const {statement, assessment} = splitClaim(node)
      return block({type: 'claim', id: node.attributes?.id ?? ''}, [
        element('div', {}, state.all({type: 'paragraph', children: statement})),
        element(
          'div',
          {},
          state.wrap(state.all({type: 'root', children: assessment}), false) as ElementContent[],
        ),
      ])
    },
    leafDirective(_state: State, node: LeafDirective): Element {
      const {id} = node.attributes ?? {}
      return block({
        type: 'comparison',
        id: comparisonId({attributes: {id: id ?? ''}, label: textOf(node).trim()} as never),
      })
    },
    textDirective(state: State, node: TextDirective): Element {
      if (node.name === 'figure') {
        return element(
          'a',
          {href: `article:figures#${node.attributes?.of}`, className: ['number']},
          state.all(node),
        )
      }
      const id = textOf({type: 'paragraph', children: node.children}).trim()
      const {number, publisher} = sources[id] ?? {number: 0, publisher: ''}
      const link = element(
        'a',
        {href: `article:sources#${id}`, ariaLabel: words.mark.source(number, publisher)},
        [{type: 'text', value: String(number)}],
      )
      return element('sup', {className: ['cite']}, [link])
    },
    paragraph(state: State, node): Element {
      if (isPicture(node)) return block({type: 'picture', ...readPicture(node.children[0])})
      return element('p', {}, state.all(node))
    },
  }
}

function cut(tree: HtmlRoot, file: VFile): Rendered {
  const {sections} = outlineOf(file)
  const rendered: Rendered = {
    lead: emptySection(''),
    sections: [],
    footnotes: [],
    claims: {},
    comparisons: new Map(),
  }
  let section = rendered.lead
  let prose: HtmlContent[] = []
  const endProse = () => {
    const elements = elementsIn(prose)
    section.footnotes.push(...listMentions(elements, section, rendered.footnotes))
    section.headings.push(...listHeadings(elements))
    const html = toMarkup(prose)
    if (html !== '') section.blocks.push({type: 'prose', html})
    prose = []
  }
  for (const node of tree.children) {
    if (isFootnotes(node)) {
      endProse()
      addFootnotes(node as Element, rendered.footnotes)
    } else if (node.type === 'element' && node.tagName === 'h2') {
      endProse()
      const {slug, text} = sections[rendered.sections.length] ?? {slug: '', text: ''}
      section = {...emptySection(slug), heading: text}
      section.footnotes.push(...listMentions(elementsIn(node.children), section, rendered.footnotes))
      section.headingHtml = toMarkup(node.children)
      rendered.sections.push(section)
    } else if (node.type === 'element' && node.data?.block) {
      endProse()
      addBlock(node, node.data.block, section, rendered)
    } else {
      prose.push(node)
    }
  }
  endProse()
  return rendered
}

function addBlock(node: Element, block: Block, section: Section, rendered: Rendered): void {
  section.blocks.push(block)
  if (block.type === 'comparison') rendered.comparisons.set(block.id, section.slug)
  if (block.type !== 'claim') return
  const [statement, assessment] = node.children as Element[]
  section.footnotes.push(...listMentions(elementsIn(node.children), section, rendered.footnotes))
  rendered.claims[block.id] = {
    statementHtml: toMarkup(statement?.children ?? []),
    html: toMarkup(assessment?.children ?? []),
    section: section.slug,
  }
}

function emptySection(slug: string): Section {
  return {slug, heading: '', headingHtml: '', summary: '', blocks: [], headings: [], footnotes: []}
}

function listHeadings(elements: Element[]): Heading[] {
  const headings: Heading[] = []
  for (const node of elements) {
    const depth = Number(/^h([3-6])$/.exec(node.tagName)?.[1])
    if (depth) headings.push({id: String(node.properties.id), text: plain(node), depth})
  }
  return headings
}

/** The footnotes that elements mention, each noted with the place of its mention. */
function listMentions(elements: Element[], section: Section, footnotes: Footnote[]): number[] {
  const numbers: number[] = []
  for (const node of elements) {
    const {dataFootnote: number, id} = node.properties
    if (typeof number !== 'number') continue
    delete node.properties.dataFootnote
    footnotes[number - 1] ??= {number, html: '', mentions: []}
    footnotes[number - 1]?.mentions.push({id: String(id), section: section.slug})
    if (!section.footnotes.includes(number) && !numbers.includes(number)) numbers.push(number)
  }
  return numbers
}

/** Elements, each before those in it. */
function elementsIn(nodes: HtmlContent[], elements: Element[] = []): Element[] {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    elements.push(node)
    elementsIn(node.children, elements)
  }
  return elements
}

function isFootnotes(node: HtmlContent): boolean {
  return node.type === 'element' && node.properties.dataFootnotes === true
}

function addFootnotes(node: Element, footnotes: Footnote[]): void {
  const list = elementsIn(node.children).find(({tagName}) => tagName === 'ol')
  const items = list?.children.filter((child) => child.type === 'element') ?? []
  for (const [index, item] of items.entries()) {
    const footnote = footnotes[index]
    if (footnote) footnote.html = toMarkup(item.children)
  }
}

function plain(node: Element): string {
  let text = ''
  visit(node, 'text', (child) => {
    text += child.value
  })
  return text.trim()
}

function block(value: Block, children: ElementContent[] = []): Element {
  return {type: 'element', tagName: 'div', properties: {}, children, data: {block: value}}
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return {type: 'element', tagName, properties, children}
}

declare module 'hast' {
  interface ElementData {
    block?: Block
  }
}
