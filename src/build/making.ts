/** Making articles: each as soon as it has been read and there is a program, while others are still being read. */
import {cut} from '../cli/cut.ts'
import {digest} from '../cli/digest.ts'
import {createProgress} from '../cli/progress.ts'
import {sourceOf, type Where} from '../reading/kept.ts'
import type {Entry} from '../reading/notes.ts'
import type {Crew} from './crew.ts'
import type {Earlier} from './earlier.ts'
import type {Commission, Workshop} from './produce.ts'
import {type Program, readPictures} from './program.ts'
import type {Unit} from './unit.ts'

export interface Making {
  /** Say what it takes to make articles. @throws Refusal where there is no program to make them with */
  commission: (entries: readonly Entry[], where: Where) => Promise<Commission[]>
  /** Begin to make articles, unless an earlier version has what it takes. What goes wrong is told by `finish`. */
  begin: (entries: readonly Entry[], where: Where) => void
  /** Make those that have not begun yet, and wait for the others. */
  finish: (commissions: readonly Commission[]) => Promise<Unit[]>[]
}

/** Begin with no article. */
export function createMaking(workshop: Workshop, program: Program, earlier: Earlier, crew: Crew): Making {
  const begun = new Map<string, Promise<Unit[]>>()
  let shown: ReturnType<typeof readPictures> | undefined
  let done = 0
  let tell = () => {}
  const make = async (articles: Commission[]): Promise<Unit[]> => {
    const units = await crew.do('articles', {...workshop, articles})
    done += units.length
    tell()
    return units
  }
  const makeAll = (commissions: readonly Commission[]) => {
    const unbegun = commissions.filter(({key}) => !begun.has(key))
    for (const piece of cut(unbegun, 4)) {
      const units = make(piece)
      units.catch(() => {})
      for (const {key} of piece) begun.set(key, units)
    }
  }
  const commission = async (entries: readonly Entry[], where: Where) => {
    await program.compiling
    shown ??= readPictures(program)
    const known = shown
    return entries.map((entry) => {
      const pictures = Object.keys(entry.pictures).map((src) => known[src])
      const key = digest(program.key, workshop.compress, entry.digest, pictures)
      return {key, source: sourceOf(entry, where)}
    })
  }
  return {
    commission,
    begin: (entries, where) => {
      const isNew = ({key, source: {id}}: Commission) =>
        earlier.held.get(id)?.key !== key && earlier.seen.get(id)?.key !== key
      commission(entries, where).then(
        // Whoever has waited for the program alone goes first: there may be few articles, and all of them read.
        (commissions) => setImmediate(() => makeAll(commissions.filter(isNew))),
        () => {},
      )
    },
    finish: (commissions) => {
      const progress = createProgress('articles rendered')
      tell = () => {
        progress.tell(done, begun.size)
        if (done === begun.size) progress.end()
      }
      makeAll(commissions)
      return [...new Set(begun.values())]
    },
  }
}
