/** How much memory a process takes, with all that it starts: seen from outside, on Linux. */
import {globSync, readFileSync} from 'node:fs'

/** In megabytes; undefined where the system has no `/proc` to look into. */
export interface Memory {
  /** The peak of the largest process. */
  largest: number | undefined
  /** The peak of all processes together; what they share counts in each of them. */
  total: number | undefined
}

/** Look at a process some times a second, until the returned function is called. */
export function watchMemory(pid: number | undefined): () => Memory {
  let largest = 0
  let total = 0
  const look = () => {
    const statuses = listProcesses(pid).map((process) => readText(`/proc/${process}/status`))
    largest = Math.max(largest, ...statuses.map((status) => readField(status, 'VmHWM')))
    total = Math.max(
      total,
      statuses.map((status) => readField(status, 'VmRSS')).reduce((a, b) => a + b, 0),
    )
  }
  const timer = setInterval(look, 50)
  return () => {
    clearInterval(timer)
    return {largest: largest || undefined, total: total || undefined}
  }
}

/** A process and its descendants. */
function listProcesses(pid: number | string | undefined): (number | string)[] {
  if (pid === undefined) return []
  const children = globSync(`/proc/${pid}/task/*/children`).flatMap((file) => readText(file).split(' '))
  return [pid, ...children.filter((child) => child !== '').flatMap(listProcesses)]
}

/** Empty where the process has ended meanwhile. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function readField(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024
}
