/** A build after one article was changed: what an editor waits for, many times a day. */
import {mkdirSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {makeArticle} from '../articles/article.ts'
import {formatId, writeArticles} from '../articles/write.ts'
import {generated, scratch} from '../folders.ts'
import {type Cost, measure} from '../measure.ts'
import {prepareOurs} from '../ours.ts'
import {preparePeers} from '../peers/prepare.ts'
import {build, buildCold, type Project} from '../project.ts'
import type {Request} from '../request.ts'
import {describe, divide, round, toTable} from '../table.ts'
import {findMedian, takeTurns} from '../turns.ts'

/** @throws Refusal where a build fails */
export async function measureChanged({counts: [count = 0], peers, runs}: Request): Promise<string> {
  const index = Math.ceil(count / 2)
  writeArticles(count, generated)
  const projects = [prepareOurs(generated), ...preparePeers(peers, generated)]
  await takeTurns(projects, 1, buildCold)
  const subjects: Work[] = [...projects.map(rebuild), buildAlone, check]
  const results = await takeTurns(subjects, runs, (work, turn) => work(index, turn))
  const names = [
    ...projects.map(({name}) => name),
    'this site, of that article alone',
    '`npm run check` of them all',
  ]
  const rows = subjects.map((subject, at) => {
    return {name: names[at], ...findMedian(results.get(subject) ?? [], ({wall}) => wall)}
  })
  return describe(
    `A build after one of ${count} articles was changed; the median of ${runs}`,
    toTable(
      ['', 'seconds', 'of computing', 'largest process, MB', 'pages', 'ours ÷ theirs'],
      rows.map(({name, wall, cpu, memory, pages}, at) => [
        ...[name, round(wall), round(cpu), round(memory.largest), pages],
        at === 0 ? undefined : divide(rows[0]?.wall, wall),
      ]),
    ),
  )
}

/** What is measured after an article was changed. */
type Work = (index: number, turn: number) => Promise<Cost & {pages?: number}>

function rebuild(project: Project) {
  return async (index: number, turn: number) => {
    project.write(formatId(index), change(index, turn))
    return await build(project)
  }
}

/** A folder that no build has seen: for this one nothing is kept, and what the others keep is not touched. */
async function buildAlone(index: number, turn: number) {
  const folder = join(scratch, 'alone')
  const contentDir = join(folder, `${Date.now()}`)
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(join(contentDir, 'articles'), {recursive: true})
  const project = prepareOurs(contentDir, undefined, 'one article')
  rmSync(dirname(project.out), {recursive: true, force: true})
  project.write(formatId(index), change(index, turn))
  return await build(project)
}

/** What a build would say, without building. */
async function check(index: number, turn: number) {
  const {write, folder} = prepareOurs(generated)
  write(formatId(index), `${change(index, turn)}\nAnd checked.\n`)
  return await measure('node src/cli/check.ts', folder, {CONTENT_DIR: generated})
}

/** An article as it reads after so many changes. */
function change(index: number, turn: number): string {
  return `${makeArticle(index)}\nLooked through again, edition ${turn + 2}.\n`
}
