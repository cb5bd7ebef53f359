/** The last touches on the HTML of an article: links within the site, footnote marks, and markup that is sound. */
import type {Element, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import {readTarget} from './links.ts'
import type {Names} from './render.ts'

/** A rehype plugin. */
export default function rehypeTidy({pages, words}: Names) {
  const mentions = new Map<number, number>()
  return (tree: Root): undefined => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.properties.dataFootnoteBackref !== undefined && parent && index !== undefined) {
        // The page knows which mentions stand on it, and writes the ways back itself.
        parent.children.splice(index, 1)
        trimEnd(parent as Element)
        return [SKIP, index]
      }
      if (node.tagName === 'a') tidyLink(node, pages)
      if (node.tagName === 'sup') tidyMention(node, mentions, words.mark.footnote)
      if (node.tagName === 'td' || node.tagName === 'th') tidyCell(node)
      if (node.tagName === 'input') tidyCheckbox(node)
      // What scrolls has to be reached with the keyboard.
      if (node.tagName === 'pre') node.properties.tabIndex = 0
      if (node.tagName === 'table' && parent && index !== undefined) {
        const name = nameTable(node)
        const scroll: Element = {
          type: 'element',
          tagName: 'div',
          properties: {className: ['scroll'], tabIndex: 0, ...(name && {role: 'region', ariaLabel: name})},
          children: [node],
        }
        visitCells(node)
        parent.children[index] = scroll
        return [SKIP, index + 1]
      }
      return undefined
    })
  }

  function visitCells(table: Element): void {
    visit(table, 'element', (node) => {
      if (node.tagName === 'a') tidyLink(node, pages)
      if (node.tagName === 'sup') tidyMention(node, mentions, words.mark.footnote)
      if (node.tagName === 'td' || node.tagName === 'th') tidyCell(node)
    })
  }
}

/** What a table is of: the heads of its columns. */
function nameTable(table: Element): string {
  const heads: string[] = []
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') heads.push(plain(node))
  })
  return heads.filter((head) => head !== '').join(', ')
}

function plain(node: Element): string {
  let text = ''
  visit(node, 'text', ({value}) => {
    text += value
  })
  return text.trim()
}

/** Links that stay in the site get a placeholder, which the page replaces; see `links.ts` of the article. */
function tidyLink(node: Element, pages: Names['pages']): void {
  const {href} = node.properties
  const ours = ['dataFootnoteRef', 'dataFootnote'].some((name) => node.properties[name] !== undefined)
  if (typeof href !== 'string' || href.startsWith('article:') || ours) return
  const target = readTarget(href)
  if (target.type === 'anchor') {
    node.properties.href = `article:${pages.get(target.anchor) ?? ''}#${target.anchor}`
  } else if (target.type === 'site') {
    node.properties.href = `site:${encodeURI(target.path)}${target.anchor && `#${encodeURI(target.anchor)}`}`
  }
}

/** A mention of a footnote: named for its number, whatever the author called it. */
function tidyMention(node: Element, mentions: Map<number, number>, label: (number: number) => string): void {
  const [link] = node.children
  if (link?.type !== 'element' || link.properties.dataFootnoteRef === undefined) return
  const [text] = link.children
  const number = text?.type === 'text' ? Number(text.value) : 0
  const nth = (mentions.get(number) ?? 0) + 1
  mentions.set(number, nth)
  node.properties = {className: ['footnote']}
  link.properties = {
    href: `#fn-${number}`,
    id: nth === 1 ? `fnref-${number}` : `fnref-${number}-${nth}`,
    ariaLabel: label(number),
    dataFootnote: number,
  }
}

/** `align` is obsolete. */
function tidyCell(node: Element): void {
  const {align} = node.properties
  if (typeof align !== 'string') return
  delete node.properties.align
  node.properties.className = [`align-${align}`]
}

/** A box that nobody can tick is a picture of one. */
function tidyCheckbox(node: Element): void {
  const mark = node.properties.checked ? '☑' : '☐'
  node.tagName = 'span'
  node.properties = {}
  node.children = [{type: 'text', value: mark}]
}

function trimEnd(parent: Element): void {
  const last = parent.children.at(-1)
  if (last?.type !== 'text') return
  last.value = last.value.trimEnd()
  if (last.value !== '') return
  parent.children.pop()
  trimEnd(parent)
}
