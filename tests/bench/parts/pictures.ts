/** What pictures and the search add to a build: from nothing, again, and after one article was changed. */
import {makeArticle} from '../articles/article.ts'
import {formatId, writeArticles} from '../articles/write.ts'
import {generated} from '../folders.ts'
import {prepareOurs} from '../ours.ts'
import {build, buildCold} from '../project.ts'
import type {Request} from '../request.ts'
import {describe, round, toTable} from '../table.ts'
import {findMedian, takeTurns} from '../turns.ts'

/** @throws Refusal where a build fails */
export async function measurePictures({counts: [count = 0], runs}: Request): Promise<string> {
  writeArticles(count, generated)
  const projects = [
    prepareOurs(generated, ['pictures', 'search'], 'without both'),
    prepareOurs(generated, ['pictures'], 'with search'),
    prepareOurs(generated, ['search'], 'with pictures'),
    prepareOurs(generated, [], 'with both'),
  ]
  const results = await takeTurns(projects, runs, async (project, turn) => {
    const cold = await buildCold(project)
    const again = await build(project)
    project.write(formatId(1), `${makeArticle(1)}\nLooked through again, edition ${turn + 2}.\n`)
    const changed = await build(project)
    project.write(formatId(1), makeArticle(1))
    return {cold, again, changed}
  })
  const rows = projects.map((project) => {
    const kinds = results.get(project) ?? []
    const median = (kind: 'cold' | 'again' | 'changed') =>
      findMedian(
        kinds.map((built) => built[kind]),
        ({wall}) => wall,
      )
    const cold = median('cold')
    const others = [median('again'), median('changed')].map(({wall}) => round(wall))
    return [project.name, round(cold.wall), ...others, round(cold.memory.largest)]
  })
  return describe(
    `Builds of this site with ${count} articles; the medians of ${runs}`,
    toTable(['', 'from nothing, s', 'again, s', 'one changed, s', 'largest process, MB'], rows),
  )
}
