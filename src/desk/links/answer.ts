/** What became of trying an address. */
import type {Use} from './addresses.ts'

/** From the worst to the best. */
export const outcomes = ['gone', 'failing', 'unreachable', 'refused', 'moved', 'ok'] as const
export type Outcome = (typeof outcomes)[number]

export interface Answer {
  outcome: Outcome
  /** Status of the last answer; absent where there was none. */
  status?: number
  /** Where the address led in the end, where that is elsewhere. */
  to?: string
  /** In words, where there is more to say. */
  reason?: string
}

export interface Tried {
  url: string
  uses: Use[]
  answer: Answer
}

/** What an editor makes of a status. */
export function readStatus(status: number): Outcome {
  if (status >= 200 && status < 300) return 'ok'
  // The page may well be there, and only not for programs.
  if ([401, 403, 405, 406, 407, 418, 429, 451, 999].includes(status)) return 'refused'
  return status < 500 ? 'gone' : 'failing'
}

/** Whether it may go better a moment later. */
export function isPassing({outcome, status}: Answer): boolean {
  return outcome === 'failing' || outcome === 'unreachable' || status === 429
}

/** What went wrong before there was an answer, in words. */
export function explain(cause: unknown, timeout: number): string {
  if (cause instanceof Error && cause.name === 'TimeoutError') return `no answer within ${timeout / 1000} s`
  const {code = '', message = ''} = ((cause as Error).cause ?? cause) as NodeJS.ErrnoException
  return reasons[code] ?? (code || message || String(cause))
}

const reasons: Record<string, string> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'the host takes no connections',
  ECONNRESET: 'the host broke the connection off',
  UND_ERR_SOCKET: 'the host broke the connection off',
  ETIMEDOUT: 'the host does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'the host does not answer',
  CERT_HAS_EXPIRED: 'the certificate of the host has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of the host is its own',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is of another host',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate of the host cannot be verified',
}
