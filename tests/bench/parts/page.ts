/** The real article as its readers get it, beside the same article built by the peers: weight, and how it appears. */
import {launchBrowser} from '../browser.ts'
import {prepareOurs} from '../ours.ts'
import {preparePeers} from '../peers/prepare.ts'
import {build, type Project} from '../project.ts'
import {content, id, longest} from '../real.ts'
import type {Request} from '../request.ts'
import {findAddress, type Served, serveCompressed} from '../serve.ts'
import {describe, toTable} from '../table.ts'
import {findMedian, takeTurns} from '../turns.ts'
import {type Visit, visit, type Weight} from '../visit.ts'

interface Subject {
  name: string
  url: string
}

/** @throws Refusal where a build fails, or there is no browser */
export async function measurePage({peers, runs}: Request): Promise<string> {
  const projects = [prepareOurs(content, []), ...preparePeers(peers, content)]
  await takeTurns(projects, 1, build)
  const browser = await launchBrowser()
  const sites = await Promise.all(projects.map(({out}) => serveCompressed(out)))
  const subjects = listSubjects(projects, sites)
  const results = await takeTurns(subjects, runs, ({url}) => visit(browser, url))
  for (const {close} of sites) close()
  await browser.close()
  return [
    describe('The real article on a first visit, in kB over the line with brotli', writeWeights(results)),
    describe(
      `The same on a slow phone (4G, a quarter of this computer); medians of ${runs}`,
      writePaints(results),
    ),
  ].join('\n')
}

/** The overview and the longest section of each site. */
function listSubjects(projects: Project[], sites: Served[]): Subject[] {
  return [
    {what: 'overview', path: id},
    {what: 'section', path: longest},
  ].flatMap(({what, path}) =>
    projects.map(({name, out}, at) => ({
      name: `${name}, ${what}`,
      url: `${sites[at]?.origin}${findAddress(out, path)}`,
    })),
  )
}

function writeWeights(results: Map<Subject, Visit[]>): string {
  const kinds: (keyof Weight)[] = ['html', 'css', 'script', 'font', 'other', 'total']
  return toTable(
    ['', 'HTML', 'CSS', 'script', 'fonts', 'other', 'in all', 'requests elsewhere'],
    [...results].map(([{name}, visits]) => {
      const {weight, foreign} = findMedian(visits, ({weight}) => weight.total)
      return [name, ...kinds.map((kind) => (weight[kind] / 1000).toFixed(1)), foreign]
    }),
  )
}

function writePaints(results: Map<Subject, Visit[]>): string {
  return toTable(
    ['', 'largest paint, ms', 'layout shift'],
    [...results].map(([{name}, visits]) => [
      name,
      findMedian(visits, ({largestPaint}) => largestPaint).largestPaint.toFixed(0),
      findMedian(visits, ({shift}) => shift).shift.toFixed(3),
    ]),
  )
}
