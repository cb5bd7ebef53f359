/** Find nginx with its module for brotli, or fetch Debian's. */
import {spawnSync} from 'node:child_process'
import {existsSync, globSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'

export interface Nginx {
  /** Path of the program. */
  program: string
  /** Path of the module for files that brotli has compressed. */
  module: string
}

const fetched = join(import.meta.dirname, '../output/nginx')
const packages = ['nginx', 'libnginx-mod-http-brotli-static']

/**
 * Find it on this computer, or have its packages unpacked among the output of the tests, where no service starts.
 *
 * @returns undefined on a computer that has neither nginx nor Debian's packages
 * @throws Error that says what to install, where the packages could not be fetched
 */
export function findNginx(): Nginx | undefined {
  const found = findBelow('/') ?? findBelow(fetched)
  if (found || !run('apt-get', '--version')) return found
  const unpacked = fetch()
  if (!unpacked) throw new Error(`No nginx was found. Install it: \`apt-get install ${packages.join(' ')}\`.`)
  return unpacked
}

function findBelow(root: string): Nginx | undefined {
  const program = join(root, 'usr/sbin/nginx')
  const module = join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so')
  return existsSync(module) && run(program, '-v') ? {program, module} : undefined
}

function fetch(): Nginx | undefined {
  mkdirSync(fetched, {recursive: true})
  if (!download() && !(refresh() && download())) return undefined
  for (const file of globSync('*.deb', {cwd: fetched})) run('dpkg-deb', '-x', file, '.')
  return findBelow(fetched)
}

function download(): boolean {
  return run('apt-get', 'download', ...packages)
}

/** Must not wait for a password that nobody types. */
function refresh(): boolean {
  return run('apt-get', 'update') || run('sudo', '-n', 'apt-get', 'update')
}

/** Run a program in the folder of what is fetched, if there is one; whether it succeeded. */
function run(program: string, ...args: string[]): boolean {
  const cwd = existsSync(fetched) ? fetched : undefined
  return spawnSync(program, args, {cwd, stdio: 'ignore', timeout: 180_000}).status === 0
}
