/** What keeps the live preview at the latest state of the articles. */
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {isDeepStrictEqual} from 'node:util'
import type {LoaderContext} from 'astro/loaders'
import {readInThreads} from '../build/read-in-threads.ts'
import {readSettings} from '../cli/settings.ts'
import {readCases, readFolder} from '../loader.ts'
import {isBlocking, reportOf} from '../reading/outcome.ts'
import {fillShelf, shelf} from '../shelf.ts'
import {latest} from './channel.ts'
import {makeReader, recallReadings} from './reader.ts'
import {summarise} from './summary.ts'
import {takeUp} from './take-up.ts'

/** Read now and at every change. What is new of errors is logged, drafts are shown, and what was good before stays. */
export async function watchArticles(
  {publicDir}: LoaderContext['config'],
  logger: LoaderContext['logger'],
  watcher: NonNullable<LoaderContext['watcher']>,
): Promise<void> {
  const folder = join(readSettings(process.env).contentDir, 'articles')
  const publicPath = fileURLToPath(publicDir)
  const read = makeReader(await recallReadings(await readInThreads(folder, publicPath)))
  const look = () => {
    const {files, articles} = readFolder(folder, publicPath, read)
    const before = new Map(latest().files.map(({path, problems}) => [path, problems]))
    const summaries = summarise(files)
    const news = files.filter(
      ({path}, at) => !isDeepStrictEqual(summaries[at]?.problems, before.get(path) ?? []),
    )
    takeUp(summaries, articles)
    const report = reportOf(news)
    if (report !== '') logger[news.some(isBlocking) ? 'error' : 'warn'](`\n${report}`)
  }
  fillShelf({...shelf(), cases: readCases()})
  look()
  watcher.add(folder)
  let second: NodeJS.Timeout | undefined
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return
    look()
    // Watchers tell of a file once in 50 ms. If that was when it was half written, or if it is saved again at once,
    // nothing more is heard of it.
    clearTimeout(second)
    second = setTimeout(look, 100)
  })
}
