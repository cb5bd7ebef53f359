/** Ids and section addresses: well spelt, and each of them once. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {reservedSections} from '../../article/lists.ts'
import {isId} from '../../article/schema.ts'
import {listIds, type NamedId} from '../ids.ts'
import {code, error} from '../problem.ts'

/** A remark plugin. */
export default function remarkCheckIds() {
  return (_tree: Root, file: VFile): undefined => {
    checkSpelling(file)
    checkSections(file)
    checkUnique(file)
  }
}

function checkSpelling(file: VFile): void {
  const {body} = file.data
  for (const directive of [...(body?.claims ?? []), ...(body?.comparisons ?? [])]) {
    const {id} = directive.attributes
    if (id === undefined || isId(id)) continue
    error(
      file,
      'id',
      directive.place('id'),
      `Unexpected id ${code(id)}, expected small letters, digits and single hyphens, such as \`nine-dead\``,
    )
  }
}

function checkSections(file: VFile): void {
  for (const {node, text, slug} of file.data.outline?.sections ?? []) {
    if (!/[\p{L}\p{N}]/u.test(slug)) {
      error(
        file,
        'heading',
        node.position,
        `Unexpected ${text === '' ? 'empty heading' : `heading ${code(text)}`}, expected words: they become the address of the section`,
      )
    } else if ((reservedSections as readonly string[]).includes(slug)) {
      error(
        file,
        'heading',
        node.position,
        `Unexpected heading ${code(text)}, expected another wording: the address ${code(`${slug}/`)} is a page of every article`,
      )
    }
  }
}

function checkUnique(file: VFile): void {
  const sections = file.data.outline?.sections ?? []
  const ids: NamedId[] = [
    ...listIds(file),
    ...sections.map(({node, slug}) => ({id: slug, kind: 'section', place: node.position})),
  ].sort((a, b) => lineOf(a) - lineOf(b))
  const first = new Map<string, NamedId>()
  for (const named of ids) {
    const earlier = first.get(named.id)
    if (!earlier) first.set(named.id, named)
    else if (named.id !== '')
      error(file, named.kind === 'section' ? 'heading' : 'id', named.place, clash(named, earlier))
  }
}

function clash({id, kind}: NamedId, earlier: NamedId): string {
  const line = `line ${lineOf(earlier)}`
  if (kind === 'section' && earlier.kind === 'section') {
    return `Unexpected heading with the address ${code(id)}, expected another wording: the section on ${line} has it already`
  }
  if (kind === 'section') {
    return `Unexpected heading with the address ${code(id)}, expected another wording: it is the id of a ${earlier.kind} on ${line}`
  }
  const way =
    kind === 'comparison' ? '; give the comparison an id of its own, such as `{#another-id figures="…"}`' : ''
  return `Unexpected id ${code(id)} of a ${kind}, expected an id that is used once: a ${earlier.kind} has it on ${line}${way}`
}

function lineOf({place}: NamedId): number {
  if (!place) return 0
  return 'start' in place ? place.start.line : place.line
}
