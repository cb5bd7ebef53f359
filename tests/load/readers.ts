/** Readers who open one page after the other, each with its style sheets, and tell whatever is not right. */
import {createHash} from 'node:crypto'
import {Agent, get} from 'node:http'
import {listSheets} from './versions.ts'

export interface Answer {
  status: number
  body: Buffer
}

export interface Readers {
  /** Requests so far. */
  count: () => number
  /** What went wrong, and how often. */
  problems: Map<string, number>
  /** Let them finish. */
  stop: () => Promise<void>
}

/**
 * Let readers read.
 *
 * @param paths  of pages
 * @param isKnown  whether bytes are what some version has at a path
 * @param most  how long a reader takes from a page to its style sheets, in milliseconds
 */
export function startReaders(
  origin: string,
  paths: readonly string[],
  isKnown: (path: string, digest: string) => boolean,
  {readers = 64, most = 500} = {},
): Readers {
  const agent = new Agent({keepAlive: true, maxSockets: readers})
  const problems = new Map<string, number>()
  let count = 0
  let stopped = false

  const ask = async (path: string): Promise<Answer | undefined> => {
    count++
    const answer = await fetchBytes(origin + path, agent).catch((error: Error) => error.message)
    const problem = typeof answer === 'string' ? answer : judge(path, answer)
    if (problem) problems.set(problem, (problems.get(problem) ?? 0) + 1)
    return typeof answer === 'string' ? undefined : answer
  }
  const judge = (path: string, {status, body}: Answer): string | undefined => {
    const kind = path.endsWith('.css') ? 'a style sheet' : 'a page'
    if (status !== 200) return `${kind} is answered with ${status}`
    return isKnown(path, digest(body)) ? undefined : `${kind} is what no version has there`
  }
  const read = async (reader: number) => {
    for (let at = reader; !stopped; at++) {
      const page = await ask(paths[at % paths.length] ?? '')
      // One in sixteen has a slow connection.
      if (reader % 16 === 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * most))
      for (const href of listSheets(page?.body.toString() ?? '')) await ask(href)
    }
  }

  const all = Promise.all(Array.from({length: readers}, (_, reader) => read(reader)))
  const stop = async () => {
    stopped = true
    await all
    agent.destroy()
  }
  return {count: () => count, problems, stop}
}

export function digest(bytes: Buffer): string {
  return createHash('sha1').update(bytes).digest('base64')
}

/** @throws Error also where the answer ends before it is whole */
function fetchBytes(url: string, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = get(url, {agent}, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => resolve({status: response.statusCode ?? 0, body: Buffer.concat(chunks)}))
    })
    asking.on('error', reject)
  })
}
