/** Claims, comparisons and marks in the text: their attributes, and a status that its own definition allows. */
import type {Root} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import type {VFile} from 'vfile'
import {statuses} from '../../article/lists.ts'
import {areIndependent} from '../../article/origins.ts'
import {isDay, isMonth} from '../../article/period.ts'
import {bodyOf, idList, type Read} from '../body.ts'
import type {Matter} from '../matter.ts'
import {code, error, expected} from '../problem.ts'
import {isMisspelt} from './directives.ts'

/** A remark plugin. */
export default function remarkCheckClaims() {
  return (_tree: Root, file: VFile): undefined => {
    for (const claim of bodyOf(file).claims) checkClaim(claim, file)
  }
}

function checkClaim(claim: Read<ContainerDirective>, file: VFile): void {
  const {matter} = file.data
  const {id, by, source, on, status} = claim.attributes
  if (claim.label === '')
    error(file, 'claim', claim.place(), 'Missing statement, expected `:::claim[Who did what.]{…}`')
  if (!id) missing('#id', 'an id of its own, such as `#nine-dead`', claim, file)
  if (!by) missing('by', 'the id of a claimant', claim, file)
  if (!source && status !== 'interpretation')
    missing('source', 'the id of a source, or several between quotation marks', claim, file)
  if (!on) missing('on', 'the day of the claim, such as `on=2025-12-12`', claim, file)
  if (!status) missing('status', `one of ${statuses.map(code).join(', ')}`, claim, file)
  if (on && !isDay(on) && !isMonth(on)) {
    error(
      file,
      'claim',
      claim.place('on'),
      `Unexpected ${code(on)} for \`on\`, expected a day that exists, such as \`2025-12-12\``,
    )
  }
  if (status && !(statuses as readonly string[]).includes(status)) {
    error(
      file,
      'claim',
      claim.place('status'),
      `Unexpected ${code(status)} for \`status\`, expected ${expected(status, 'a status', statuses)}`,
    )
  }
  if (!matter) return
  if (by) checkKnown(by, 'by', 'claimants', claim, matter, file)
  for (const other of idList(source)) checkKnown(other, 'source', 'sources', claim, matter, file)
  if (status) checkStatus(status, claim, matter, file)
}

function missing(name: string, wanted: string, claim: Read, file: VFile): void {
  if (isMisspelt(name, claim)) return
  error(file, 'claim', claim.place(), `Missing ${code(name)} of the claim, expected ${wanted}`)
}

function checkKnown(
  id: string,
  key: string,
  name: 'claimants' | 'sources',
  claim: Read,
  matter: Matter,
  file: VFile,
): void {
  const known = matter.ids(name)
  if (known.includes(id)) return
  error(
    file,
    'unknown-id',
    claim.place(key),
    `Unexpected ${code(id)} for ${code(key)}, expected ${expected(id, `the id of a ${name.slice(0, -1)}`, known)}`,
  )
}

function checkStatus(status: string, claim: Read<ContainerDirective>, matter: Matter, file: VFile): void {
  const sources = Object.fromEntries(matter.entries('sources')) as Record<
    string,
    {publisher: string; relays?: string}
  >
  const own = idList(claim.attributes.source)
  const place = claim.place('status')
  if (status === 'corroborated' && !areIndependent(own, sources)) {
    error(
      file,
      'status',
      place,
      'Unexpected status `corroborated`, expected `source` to name two sources of different publishers that do not rest on one origin (see `relays`); with less, the status is `attributed`',
    )
  }
  if (status === 'disputed' || status === 'contradicted') {
    const named = new Set([...own, ...(bodyOf(file).citesWithin.get(claim.node) ?? [])])
    if (named.size >= 2) return
    error(
      file,
      'status',
      place,
      `Unexpected status ${code(status)}, expected \`source\` and the \`:cite\`s of the assessment to name two sources together: one for the claim, one that says otherwise`,
    )
  }
}
