/** Names that say who made a folder, so that what a killed build has left can be told from what a living one needs. */

/** Names that this process has given. In a container the process of yesterday may have had our number too. */
const given = new Set<string>()

/** `mwgv3k2a-4711-0`: begins with the time, so that names sort by age; then the process. */
export function giveName(): string {
  const name = `${Date.now().toString(36)}-${process.pid}-${given.size}`
  given.add(name)
  return name
}

/** Whether a name with a suffix, such as `mwgv3k2a-4711-0.building`, was given by a process that is no more. */
export function isLeftover(name: string): boolean {
  const [, bare = '', pid] = /^([a-z\d]+-(\d+)-\d+)\.[a-z]+$/.exec(name) ?? []
  if (pid === undefined) return false
  return Number(pid) === process.pid ? !given.has(bare) : !isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of somebody else is alive, though we may not signal it.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
