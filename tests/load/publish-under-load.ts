/** Many versions published underneath many readers. */
import {once} from 'node:events'
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {Nginx} from '../hosts/find-nginx.ts'
import {startNginx} from '../hosts/nginx.ts'
import {digest, startReaders} from './readers.ts'
import {makeVersion, readSite, type Site} from './versions.ts'

/**
 * @param folder  an empty folder that everybody may read
 * @param site  a built site
 * @param goal  how many requests and versions there are to be, at least
 * @returns lines to print, and whether nothing went wrong
 */
export async function publishUnderLoad(
  nginx: Nginx,
  folder: string,
  site: string,
  goal: {requests: number; versions: number},
): Promise<{lines: string[]; sound: boolean}> {
  const out = join(folder, 'out')
  const files = readSite(site)
  const known = new Set<string>()
  const publisher = new Worker(new URL('publisher.ts', import.meta.url), {workerData: {from: site, to: out}})
  const publishVersion = async (version: number) => {
    for (const [path, bytes] of listRead(makeVersion(files, version))) known.add(`${path} ${digest(bytes)}`)
    publisher.postMessage(version)
    await once(publisher, 'message')
  }
  await publishVersion(0)
  const server = await startNginx(nginx, out)
  const pages = [...listRead(files).keys()].filter((path) => path.endsWith('/'))
  const begin = performance.now()
  const readers = startReaders(server.origin, pages, (path, bytes) => known.has(`${path} ${bytes}`))
  for (let version = 1; version <= goal.versions; version++) {
    await reach(readers.count, (goal.requests * version) / (goal.versions + 1))
    await publishVersion(version)
  }
  await reach(readers.count, goal.requests)
  await readers.stop()
  const seconds = (performance.now() - begin) / 1000
  await Promise.all([server.stop(), publisher.terminate()])
  rmSync(out, {recursive: true})
  const problems = [...readers.problems].map(([problem, times]) => `  ${times} times: ${problem}`)
  return {
    lines: [
      `${readers.count()} requests in ${seconds.toFixed(0)} s, ${goal.versions} versions published underneath:`,
      ...(problems.length === 0 ? ['  every answer was whole, and of one version'] : problems),
    ],
    sound: problems.length === 0,
  }
}

/** What readers ask for: pages by the address of their folder, and style sheets. */
function listRead(site: Site): Map<string, Buffer> {
  return new Map(
    [...site]
      .filter(([path]) => /(^|\/)index\.html$|\.css$/.test(path))
      .map(([path, bytes]) => [`/${encodeURI(path.replace(/index\.html$/, ''))}`, bytes]),
  )
}

async function reach(count: () => number, goal: number): Promise<void> {
  while (count() < goal) await new Promise((resolve) => setTimeout(resolve, 10))
}
