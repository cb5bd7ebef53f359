/** The packages of the peers: fetched once, and again when the lock file changes. */
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {Refusal} from '../../../src/cli/failure.ts'
import {scratch} from '../folders.ts'

const given = join(import.meta.dirname, '..')
const lock = join(scratch, 'package-lock.json')

/** @throws Refusal where npm cannot fetch them; its own words stand above */
export function installPeers(): void {
  if (isInstalled()) return
  console.error('Installing the peers, into tests/output/bench/ …')
  mkdirSync(scratch, {recursive: true})
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(given, file), join(scratch, file))
  const {status} = spawnSync('npm', ['ci', '--loglevel=error'], {cwd: scratch, stdio: ['ignore', 2, 2]})
  if (status === 0) return
  // Must not pass for installed the next time.
  rmSync(lock)
  throw new Refusal('The peers could not be installed')
}

function isInstalled(): boolean {
  if (!existsSync(lock) || !existsSync(join(scratch, 'node_modules/.package-lock.json'))) return false
  return readFileSync(lock, 'utf8') === readFileSync(join(given, 'package-lock.json'), 'utf8')
}
