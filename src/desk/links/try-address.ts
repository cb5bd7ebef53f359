/** Try one address: ask for its head, then for itself, follow where it leads, and once more if that may help. */
import {setTimeout as wait} from 'node:timers/promises'
import {type Answer, explain, isPassing, readStatus} from './answer.ts'
import type {Turns} from './turns.ts'

export interface Manners {
  /** Milliseconds until an answer counts as none. */
  timeout: number
  /** Milliseconds before it is tried again. */
  pause: number
  /** Who may ask which host when. */
  turns: Turns
}

/** Try an address. Never throws: whatever goes wrong is an answer. */
export async function tryAddress(url: string, manners: Manners): Promise<Answer> {
  const first = await attempt(url, ['HEAD', 'GET'], manners)
  if (!isPassing(first.answer)) return first.answer
  await wait(Math.max(manners.pause, Math.min(first.retryAfter, 10_000)))
  const {answer} = await attempt(url, ['GET'], manners)
  return answer
}

interface Attempt {
  answer: Answer
  /** Milliseconds that the host asked us to wait. */
  retryAfter: number
}

/** Many a server does not know `HEAD`, or says nonsense to it: only what `GET` says counts against an address. */
async function attempt(url: string, methods: ('HEAD' | 'GET')[], manners: Manners): Promise<Attempt> {
  let result: Attempt = {answer: {outcome: 'unreachable'}, retryAfter: 0}
  for (const method of methods) {
    try {
      result = await follow(url, method, manners)
    } catch (cause) {
      return {answer: {outcome: 'unreachable', reason: explain(cause, manners.timeout)}, retryAfter: 0}
    }
    if (['ok', 'moved'].includes(result.answer.outcome)) break
  }
  return result
}

async function follow(url: string, method: string, manners: Manners): Promise<Attempt> {
  let [at, forGood] = [url, true]
  for (let hops = 0; hops <= 10; hops++) {
    const {status, headers} = await ask(at, method, manners)
    const location = status >= 300 && status < 400 ? headers.get('location') : null
    if (location === null) {
      const retryAfter = Number(headers.get('retry-after') ?? 0) * 1000 || 0
      return {answer: conclude(status, url, at, forGood), retryAfter}
    }
    // Must be an address: some servers send their own mistakes along.
    if (!URL.canParse(location, at))
      return {answer: {outcome: 'failing', status, reason: 'it leads to no address'}, retryAfter: 0}
    at = new URL(location, at).href
    forGood &&= status === 301 || status === 308
  }
  return {answer: {outcome: 'failing', reason: 'it leads on and on'}, retryAfter: 0}
}

function conclude(status: number, url: string, at: string, forGood: boolean): Answer {
  const outcome = readStatus(status)
  if (at === url) return {outcome, status}
  if (outcome !== 'ok') return {outcome, status, to: at}
  return {outcome: 'moved', status, to: at, ...(!forGood && {reason: 'for now'})}
}

async function ask(url: string, method: string, {timeout, turns}: Manners): Promise<Response> {
  return await turns.take(new URL(url).host, async () => {
    const signal = AbortSignal.timeout(timeout)
    const response = await fetch(url, {method, redirect: 'manual', signal, headers})
    // Whether there is a page is known now; nobody reads it.
    await response.body?.cancel().catch(() => undefined)
    return response
  })
}

const headers = {'User-Agent': 'what-was-counted (checks the links of an article)', Accept: '*/*'}
