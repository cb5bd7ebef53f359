/** The numbers of sources: from 1, in the order in which a reader meets them. */
import type {Root} from 'mdast'
import type {FrontMatter} from '../article/schema.ts'
import {idList, textOf} from './body.ts'
import {nodesOf} from './nodes.ts'

/** The number of each source, by id. Sources that the text does not use come last, in the order of the front matter. */
export function numberSources(tree: Root, front: FrontMatter): Map<string, number> {
  const used = new Set<string>()
  const addFigure = (id: string | null | undefined) => {
    const source = front.figures?.[id ?? '']?.source ?? []
    for (const each of [source].flat()) used.add(each)
  }
  for (const {node} of nodesOf(tree)) {
    if (node.type === 'containerDirective')
      for (const id of idList(node.attributes?.source ?? '')) used.add(id)
    if (node.type === 'leafDirective') for (const id of idList(node.attributes?.figures ?? '')) addFigure(id)
    if (node.type !== 'textDirective') continue
    if (node.name === 'figure') addFigure(node.attributes?.of)
    else used.add(node.children.map(textOf).join('').trim())
  }
  for (const id of Object.keys(front.sources ?? {})) used.add(id)
  return new Map([...used].map((id, index) => [id, index + 1]))
}
