/** What keeps the live preview at the latest state of the articles. */
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {LoaderContext} from 'astro/loaders'
import {readSettings} from '../cli/settings.ts'
import {isBlocking, reportOf} from '../desk/outcome.ts'
import {readCases, readFolder} from '../loader.ts'
import {fillShelf, shelf} from '../shelf.ts'
import {tell} from './channel.ts'
import {summarise} from './summary.ts'

/** Read now and at every change. Errors are logged, drafts are shown, and what was good before stays. */
export function watchArticles(
  {publicDir}: LoaderContext['config'],
  logger: LoaderContext['logger'],
  watcher: NonNullable<LoaderContext['watcher']>,
): void {
  const folder = join(readSettings(process.env).contentDir, 'articles')
  const read = () => {
    const {files, articles} = readFolder(folder, fileURLToPath(publicDir))
    tell(summarise(files, articles), articles)
    const told = reportOf(files)
    if (told !== '') logger[files.some(isBlocking) ? 'error' : 'warn'](`\n${told}`)
  }
  fillShelf({...shelf(), cases: readCases()})
  read()
  watcher.add(folder)
  watcher.on('all', (_event, path) => {
    if (path.startsWith(folder)) read()
  })
}
