/** Watching for the live preview: the last save is seen, whatever the watcher tells of it. */
import {EventEmitter} from 'node:events'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {latest} from '../../src/preview/channel.ts'
import {watchArticles} from '../../src/preview/watch.ts'

const root = join(import.meta.dirname, '../..')
let content: string
let watcher: EventEmitter & {add: () => void}
const logger = {warn: vi.fn(), error: vi.fn()}

beforeEach(async () => {
  content = mkdtempSync(join(tmpdir(), 'watch-'))
  cpSync(join(root, 'content'), content, {recursive: true})
  vi.stubEnv('CONTENT_DIR', content)
  watcher = Object.assign(new EventEmitter(), {add() {}})
  const config = {publicDir: pathToFileURL(join(root, 'public/'))}
  await watchArticles(config as never, logger as never, watcher as never)
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetAllMocks()
  rmSync(content, {recursive: true})
})

test('a save that nobody tells of, just after another, is seen', async () => {
  const path = join(content, 'articles/nine-or-thousands.md')
  const good = readFileSync(path, 'utf8')
  writeFileSync(path, good.slice(0, good.length / 2))
  watcher.emit('all', 'change', path)
  expect(latest().files[0]?.problems).not.toEqual([])
  writeFileSync(path, good)
  await vi.waitFor(() => expect(latest().files[0]?.problems).toEqual([]))
})

test('what is wrong is logged once', () => {
  const path = join(content, 'articles/nine-or-thousands.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace('{of=kim-nine}', '{of=kim-nien}'))
  watcher.emit('all', 'change', path)
  watcher.emit('all', 'change', path)
  expect(logger.error).toHaveBeenCalledTimes(1)
  expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('did you mean'))
})

test('a warning is logged again only when it is another one', () => {
  const path = join(content, 'articles/nine-or-thousands.md')
  const text = `${readFileSync(path, 'utf8')}\nIt was dark.[^moon]\n`
  writeFileSync(path, text)
  watcher.emit('all', 'change', path)
  expect(logger.warn).toHaveBeenCalledTimes(1)
  writeFileSync(path, `${text}\nAnd cold.\n`)
  watcher.emit('all', 'change', path)
  expect(logger.warn).toHaveBeenCalledTimes(1)
  writeFileSync(path, text.replace('[^moon]', '[^sun]'))
  watcher.emit('all', 'change', path)
  expect(logger.warn).toHaveBeenCalledTimes(2)
})
