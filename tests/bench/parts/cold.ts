/** A build from nothing, ours and the peers' of the same articles. */
import {writeArticles} from '../articles/write.ts'
import {generated} from '../folders.ts'
import {prepareOurs} from '../ours.ts'
import {preparePeers} from '../peers/prepare.ts'
import {type Built, buildCold} from '../project.ts'
import type {Request} from '../request.ts'
import {describe, divide, round, toTable} from '../table.ts'
import {findMedian, takeTurns} from '../turns.ts'

/** @throws Refusal where a build fails */
export async function measureCold({counts: [count = 0], peers, runs}: Request): Promise<string> {
  writeArticles(count, generated)
  const projects = [prepareOurs(generated), ...preparePeers(peers, generated)]
  const results = await takeTurns(projects, runs, buildCold)
  const rows = projects.map((project): [string, Built] => {
    const built = results.get(project) ?? []
    return [project.name, findMedian(built, ({wall}) => wall)]
  })
  const ours = rows[0]?.[1]
  return describe(
    `A build from nothing of ${count} articles; the median of ${runs}`,
    toTable(
      [
        ...['', 'seconds', 'of computing', 'largest process, MB', 'all processes, MB'],
        ...['pages', 'HTML, MB', 'ms a page', 'ours ÷ theirs', 'by page'],
      ],
      rows.map(([name, built]) => [
        ...[
          name,
          round(built.wall),
          round(built.cpu),
          round(built.memory.largest),
          round(built.memory.total),
        ],
        ...[built.pages, round(built.bytes / 1e6), round(msPerPage(built))],
        ...(ours === built
          ? [undefined, undefined]
          : [divide(ours?.wall, built.wall), divide(ours && msPerPage(ours), msPerPage(built))]),
      ]),
    ),
  )
}

function msPerPage({wall, pages}: Built): number {
  return (wall * 1000) / pages
}
