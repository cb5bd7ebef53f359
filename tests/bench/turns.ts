/** Measurements in turn, so that a slow minute of the computer meets all of them alike. */
import {createProgress} from '../../src/cli/progress.ts'

/**
 * Take so many turns; in each, measure every subject once.
 *
 * @returns what was measured of each, in the order of the turns
 */
export async function takeTurns<Subject, Result>(
  subjects: readonly Subject[],
  turns: number,
  measure: (subject: Subject, turn: number) => Promise<Result>,
): Promise<Map<Subject, Result[]>> {
  const progress = createProgress('measurements')
  const results = new Map<Subject, Result[]>(subjects.map((subject) => [subject, []]))
  let done = 0
  for (let turn = 0; turn < turns; turn++)
    for (const subject of subjects) {
      results.get(subject)?.push(await measure(subject, turn))
      progress.tell(++done, subjects.length * turns)
    }
  progress.end()
  return results
}

/** The middle one; of an even number, the lower of the two. */
export function findMedian<Item>(items: readonly Item[], by: (item: Item) => number): Item {
  const sorted = items.toSorted((a, b) => by(a) - by(b))
  return sorted[(sorted.length - 1) >> 1] as Item
}
