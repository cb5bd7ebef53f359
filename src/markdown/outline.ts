/** The sections of an article, and an id for every heading. */

import type {Heading, Root} from 'mdast'
import type {VFile} from 'vfile'
import {textOf} from './body.ts'
import {ownIds} from './ids.ts'
import {nodesOf} from './nodes.ts'
import {slugOf} from './slug.ts'

export interface Outline {
  /** The headings at which the tree is cut. */
  sections: {node: Heading; text: string; slug: string}[]
  /** The id of every heading. */
  ids: Map<Heading, string>
}

declare module 'vfile' {
  interface DataMap {
    outline: Outline
  }
}

/**
 * A remark plugin that reads the outline into `file.data.outline`.
 *
 * An id never depends on position. rehype-slug's would where a heading stands twice (`x`, `x-1`): then each
 * has the slug of its section in front. So has a heading whose slug is the id of something else.
 */
export default function remarkOutline() {
  return (tree: Root, file: VFile): undefined => {
    const sections = tree.children
      .filter((node): node is Heading => node.type === 'heading' && node.depth === 2)
      .map((node) => ({node, text: textOf(node).trim(), slug: slugOf(textOf(node).trim())}))
    const ids = new Map(sections.map((section) => [section.node, section.slug]))
    const taken = new Set([...ids.values(), ...ownIds(file)])
    const below = listBelow(tree, ids)
    const slugs = new Map<string, number>()
    for (const heading of below) slugs.set(heading.slug, (slugs.get(heading.slug) ?? 0) + 1)
    const last = new Map<string, number>()
    for (const heading of below) {
      const alone = slugs.get(heading.slug) === 1
      const id =
        alone && !taken.has(heading.slug)
          ? heading.slug
          : free(`${heading.section}-${heading.slug}`, taken, last)
      taken.add(id)
      ids.set(heading.node, id)
    }
    file.data.outline = {sections, ids}
  }
}

/** What the plugin above has read, for the plugins after it. */
export function outlineOf(file: VFile): Outline {
  return file.data.outline as Outline
}

/** The headings below the sections' own, each with the slug of its section. */
function listBelow(tree: Root, sections: Map<Heading, string>) {
  const below: {node: Heading; slug: string; section: string}[] = []
  let section = 'lead'
  for (const {node} of nodesOf(tree)) {
    if (node.type !== 'heading') continue
    const own = sections.get(node)
    if (own === undefined) below.push({node, slug: slugOf(textOf(node).trim()), section})
    else section = own
  }
  return below
}

/** An id that is not taken, with the first number that makes it so; the numbers before are known to be. */
function free(id: string, taken: Set<string>, last: Map<string, number>): string {
  let number = last.get(id) ?? 0
  let candidate = number === 0 ? id : `${id}-${number}`
  while (taken.has(candidate)) candidate = `${id}-${++number}`
  last.set(id, number)
  return candidate
}
