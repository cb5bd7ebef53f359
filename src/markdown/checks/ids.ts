/** Ids and section addresses: well spelt, and each of them once. */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {isId} from '../../article/id.ts'
import {reservedSections} from '../../article/lists.ts'
import {listIds, type NamedId} from '../ids.ts'
import {code, error} from '../problem.ts'
import {isSlug} from '../slug.ts'

/** A remark plugin. */
export default function remarkCheckIds() {
  return (_tree: Root, file: VFile): undefined => {
    checkSpelling(file)
    checkSections(file)
    checkUnique(file)
    checkLengths(file)
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
    if (!isSlug(slug)) {
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

/** Ids and sections in the order of the file. */
function listAll(file: VFile): NamedId[] {
  const sections = file.data.outline?.sections ?? []
  return [
    ...listIds(file),
    ...sections.map(({node, slug}) => ({id: slug, kind: 'section', place: node.position})),
  ].sort((a, b) => lineOf(a) - lineOf(b))
}

function checkUnique(file: VFile): void {
  const first = new Map<string, NamedId>()
  for (const named of listAll(file)) {
    const earlier = first.get(named.id)
    if (!earlier) first.set(named.id, named)
    else if (named.id !== '')
      error(file, named.kind === 'section' ? 'heading' : 'id', named.place, clash(named, earlier))
  }
}

/** In bytes. A file's name has 255 at most, and ours have endings such as `.csl.json`. */
const longest = 200

/** Ids and addresses of sections become names of files. */
function checkLengths(file: VFile): void {
  for (const {id, kind, place} of listAll(file)) {
    const bytes = new TextEncoder().encode(id).length
    if (bytes <= longest) continue
    const [rule, what, way] =
      kind === 'section'
        ? (['heading', 'heading', 'fewer words'] as const)
        : (['id', `id of a ${kind}`, 'a shorter one'] as const)
    error(
      file,
      rule,
      place,
      `Unexpected ${what} whose address has ${bytes} bytes, expected ${way}: names of files end at ${longest}`,
    )
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
