/** How fast a server answers, by the load generator `wrk`. */
import {spawnSync} from 'node:child_process'
import {Refusal} from '../../src/cli/failure.ts'

export interface Speed {
  /** Requests a second. */
  rate: number
  /** Milliseconds within which 99 of 100 requests are answered. */
  tail: number
}

/** @throws Refusal where it is not installed */
export function requireWrk(): void {
  if (spawnSync('wrk').error) throw new Refusal('No wrk was found. Install it: `apt-get install wrk`.')
}

/**
 * Ask for an address over and over for some seconds, on 64 connections at a time.
 *
 * @throws Error with its words where it was answered with errors
 */
export function measure(url: string, seconds: number): Speed {
  const args = ['-t1', '-c64', `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br', url]
  const {stdout} = spawnSync('wrk', args, {encoding: 'utf8'})
  const rate = /^Requests\/sec: +([\d.]+)$/m.exec(stdout)?.[1]
  const [, tail, unit] = /^ +99% +([\d.]+)(us|ms|s)$/m.exec(stdout) ?? []
  if (!rate || !tail || !unit || /Non-2xx|Socket errors/.test(stdout)) throw new Error(stdout)
  return {rate: Number(rate), tail: Number(tail) * {us: 0.001, ms: 1, s: 1000}[unit as 'us' | 'ms' | 's']}
}
