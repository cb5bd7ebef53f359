/** What an article more costs, in archives of several sizes. */
import {writeArticles} from '../articles/write.ts'
import {generated} from '../folders.ts'
import {prepareOurs} from '../ours.ts'
import {buildCold} from '../project.ts'
import type {Request} from '../request.ts'
import {describe, divide, round, toTable} from '../table.ts'
import {findMedian, takeTurns} from '../turns.ts'

/** @throws Refusal where a build fails */
export async function measureScale({counts, runs}: Request): Promise<string> {
  const results = await takeTurns(counts, runs, (count) => {
    writeArticles(count, generated)
    return buildCold(prepareOurs(generated))
  })
  const rows = counts.map((count) => {
    const built = findMedian(results.get(count) ?? [], ({wall}) => wall)
    return {count, ...built, perArticle: (built.wall * 1000) / count}
  })
  return describe(
    `A build of this site from nothing, by size; the median of ${runs}`,
    toTable(
      ['articles', 'seconds', 'of computing', 'largest process, MB', 'ms an article', 'times the first'],
      rows.map(({count, wall, cpu, memory, perArticle}) => [
        ...[count, round(wall), round(cpu), round(memory.largest), round(perArticle)],
        divide(perArticle, rows[0]?.perArticle),
      ]),
    ),
  )
}
