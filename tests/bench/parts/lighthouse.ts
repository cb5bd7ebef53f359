/** What Lighthouse gives the pages of the real article, as it sees them on a phone. */
import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {getBrowserPath} from '../browser.ts'
import {programs, scratch} from '../folders.ts'
import {prepareOurs} from '../ours.ts'
import {installPeers} from '../peers/install.ts'
import {build} from '../project.ts'
import {content, id, longest} from '../real.ts'
import type {Request} from '../request.ts'
import {serveCompressed} from '../serve.ts'
import {describe, toTable} from '../table.ts'
import {findMedian, takeTurns} from '../turns.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** The overview, a section, and the heaviest ledgers. */
const pages = [id, longest, `${id}/claims`, `${id}/figures`, `${id}/full`]

type Scores = Record<(typeof categories)[number], number>

/** @throws Refusal where the build fails, or there is no browser */
export async function measureLighthouse({runs}: Request): Promise<string> {
  installPeers()
  const browser = getBrowserPath()
  const ours = prepareOurs(content, [])
  await build(ours)
  const {origin, close} = await serveCompressed(ours.out)
  const results = await takeTurns(pages, runs, (path) => rate(`${origin}/${path}/`, browser))
  close()
  return describe(
    `Lighthouse, on a phone; medians of ${runs}`,
    toTable(
      ['', ...categories],
      [...results].map(([path, scores]) => {
        const median = (category: keyof Scores) => findMedian(scores, (score) => score[category])[category]
        return [`/${path}/`, ...categories.map(median)]
      }),
    ),
  )
}

async function rate(url: string, browser: string): Promise<Scores> {
  const {stdout} = await promisify(execFile)(
    'lighthouse',
    [url, '--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox'],
    {cwd: scratch, env: {...process.env, PATH: programs, CHROME_PATH: browser}, maxBuffer: 2 ** 26},
  )
  const report = JSON.parse(stdout) as {categories: Record<string, {score: number | null}>}
  const score = (name: string) => Math.round((report.categories[name]?.score ?? 0) * 100)
  return Object.fromEntries(categories.map((name) => [name, score(name)])) as Scores
}
