/**
 * A second engine: Firefox as the system has it, through WebDriver BiDi, which it speaks by itself.
 * The runner's own way into Firefox needs a patched one, so here are the five commands that the tests use.
 */
import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Computer} from '../../src/cli/find-browser.ts'

/** What to do by hand where none is found. */
export const firefoxAdvice = 'no Firefox was found: install one (`apt-get install firefox-esr`)'

/** The path of a Firefox that starts; Debian's is installed where it can be. */
export function findFirefox({isRoot, locate, run, say}: Computer): string | undefined {
  const names = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']
  const find = () => names.map(locate).find((path) => path !== undefined)
  const install = () => {
    say('Firefox: installing the package `firefox-esr`')
    run(['apt-get', 'update'], 3)
    run(['apt-get', 'install', '-y', '--no-install-recommends', 'firefox-esr'], 10)
    return find()
  }
  const path = find() ?? (isRoot && locate('apt-get') ? install() : undefined)
  say(`Firefox: ${path ?? firefoxAdvice}`)
  return path
}

export interface Firefox {
  open(url: string): Promise<void>
  resize(width: number, height: number): Promise<void>
  /** Run a function in the page. It sees the page alone, and returns what JSON can hold. */
  run<Result>(work: () => Result | Promise<Result>): Promise<Result>
  /** The page as a PDF. */
  print(): Promise<Buffer>
  close(): Promise<void>
}

/**
 * Start a Firefox with a profile of its own.
 *
 * @throws Error when it does not listen within half a minute
 */
export async function startFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const program = spawn(path, [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
  ])
  const ended = new Promise((resolve) => program.on('exit', resolve))
  const address = await new Promise<string>((resolve, reject) => {
    setTimeout(() => reject(new Error('Firefox does not listen')), 30_000).unref()
    let said = ''
    program.stderr.on('data', (chunk) => {
      said += String(chunk)
      const [, url] = /BiDi listening on (ws:\S+)/.exec(said) ?? []
      if (url) resolve(url)
    })
    ended.then(() => reject(new Error(`Firefox ended: ${said}`)))
  })
  const send = await connect(`${address}/session`)
  await send('session.new', {capabilities: {}})
  const {contexts} = await send<{contexts: {context: string}[]}>('browsingContext.getTree', {})
  const context = contexts[0]?.context
  return {
    async open(url) {
      await send('browsingContext.navigate', {context, url, wait: 'complete'})
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', {context, viewport: {width, height}})
    },
    async run(work) {
      const expression = `(async () => JSON.stringify(await (${work})()))()`
      const answer = await send<{result: {value: string}; exceptionDetails?: {text: string}}>(
        'script.evaluate',
        {
          expression,
          awaitPromise: true,
          target: {context},
        },
      )
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
      return JSON.parse(answer.result.value)
    },
    async print() {
      const {data} = await send<{data: string}>('browsingContext.print', {context})
      return Buffer.from(data, 'base64')
    },
    async close() {
      await send('browser.close', {})
      await ended
      rmSync(profile, {recursive: true, force: true})
    },
  }
}

type Send = <Result>(method: string, params: object) => Promise<Result>

/** A way to give commands, each with its answer. */
async function connect(url: string): Promise<Send> {
  const socket = new WebSocket(url)
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => reject(new Error(`no answer at ${url}`))
  })
  const waiting = new Map<number, (answer: {error?: string; message?: string; result?: never}) => void>()
  socket.onmessage = ({data}) => {
    const answer = JSON.parse(String(data))
    waiting.get(answer.id)?.(answer)
  }
  let last = 0
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, ({error, message, result}) =>
        error ? reject(new Error(`${method}: ${message}`)) : resolve(result as never),
      )
      socket.send(JSON.stringify({id: last, method, params}))
    })
}
