/** What a command costs, with all that it starts. */
import {spawn} from 'node:child_process'
import {Refusal} from '../../src/cli/failure.ts'
import {programs} from './folders.ts'
import {type Memory, watchMemory} from './memory.ts'

export interface Cost {
  /** Seconds from start to exit. */
  wall: number
  /** Seconds of computing, for the user and in the system, of every process that was waited for. */
  cpu: number
  memory: Memory
}

/** All run in the mode of a build for readers, and send nothing to anybody. */
const defaults = {
  PATH: programs,
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  OBSERVABLE_TELEMETRY_DISABLE: '1',
}

/**
 * Run a command of the shell to its end.
 *
 * @throws Refusal with the end of what it said, where it fails
 */
export async function measure(command: string, cwd: string, env: Record<string, string> = {}): Promise<Cost> {
  const begin = performance.now()
  // Any POSIX shell counts the time of its children; what it counted comes out by a pipe of its own.
  const child = spawn('sh', ['-c', `${command}\nstatus=$?\ntimes >&3\nexit $status`], {
    cwd,
    env: {...process.env, ...defaults, ...env},
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const readMemory = watchMemory(child.pid)
  const texts = ['', '', '', '']
  child.stdio.forEach((stream, at) => {
    stream?.on('data', (chunk) => (texts[at] += chunk))
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  const wall = (performance.now() - begin) / 1000
  const memory = readMemory()
  const [, output, errors, times = ''] = texts
  if (status !== 0)
    throw new Refusal(`\`${command}\` failed in ${cwd}:\n${`${output}${errors}`.slice(-4000)}`)
  return {wall, cpu: sumTimes(times), memory}
}

/** Seconds in all of `0m1.23s 0m0.45s`. */
function sumTimes(times: string): number {
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60 + Number(s),
    0,
  )
}
