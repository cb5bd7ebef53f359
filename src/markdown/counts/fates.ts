/** What befell those whom a number counts: `nine dead`, `killed nine`. */
import type {Kind, Noun} from './nouns.ts'
import type {Passage} from './passage.ts'
import type {Quantity} from './quantities.ts'

/** What befell them stands no more words behind the number than this. */
const reach = 8

/** `nine were later found dead` */
export function befell(quantity: Quantity, {at: start, kind}: Noun, passage: Passage): boolean {
  const {fates, grammar} = passage.language
  let at = kind === 'loose' ? quantity.to : start
  // `hundreds, perhaps thousands, drowned`
  const isInserted = quantity.ends.length === 0 || passage.word(passage.first(quantity) - 1) === ','
  if (passage.word(at) === ',' && kind === 'bare' && isInserted) at++
  for (let steps = 0; steps < reach; steps++, at++) {
    if (passage.isWord(at, fates.suffered)) return true
    if (passage.isWord(at, fates.moved)) return !passage.isSingle(quantity)
    if (passage.isWord(at, fates.did)) return kind !== 'few'
    if (!passage.isWord(at, fates.links) && !grammar.isAdverb(passage.word(at))) return false
  }
  return false
}

/** `killed nine`, `took in 300`, `the deaths of nine` */
export function wasDone(quantity: Quantity, kind: Kind, passage: Passage): boolean {
  const {fates, numbers} = passage.language
  const at = passage.beforeDeterminers(passage.first(quantity) - 1)
  if (passage.isWord(at, fates.harmed)) return kind !== 'loose' || !passage.isSingle(quantity)
  const isPhrasal = passage.isWord(at, fates.particles) && passage.isWord(at - 1, fates.phrasal)
  if (isPhrasal || passage.isWord(at, fates.engaged)) return kind === 'bare' && !passage.isSingle(quantity)
  return passage.isWord(at, numbers.of) && passage.isWord(at - 1, fates.losses)
}
