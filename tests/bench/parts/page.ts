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
  return describe(
    `The real article on a first visit, in kB over the line with brotli, and how it appears on a slow phone (4G, a quarter of this computer); medians of ${runs}`,
    writeTable(results),
  )
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

function writeTable(results: Map<Subject, Visit[]>): string {
  const kinds: (keyof Weight)[] = ['html', 'css', 'script', 'font', 'total']
  return toTable(
    [
      '',
      'HTML',
      'CSS',
      'script',
      'fonts',
      'in all',
      'requests elsewhere',
      'largest paint, ms',
      'layout shift',
    ],
    [...results].map(([{name}, visits]) => {
      const median = (by: (visit: Visit) => number) => by(findMedian(visits, by))
      return [
        name,
        ...kinds.map((kind) => (median(({weight}) => weight[kind]) / 1000).toFixed(1)),
        median(({foreign}) => foreign),
        median(({largestPaint}) => largestPaint).toFixed(0),
        median(({shift}) => shift).toFixed(2),
      ]
    }),
  )
}
