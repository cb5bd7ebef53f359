/** Run nginx with our configuration, on this computer alone. */
import {type ChildProcess, spawn} from 'node:child_process'
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {type AddressInfo, createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Nginx} from './find-nginx.ts'

const hosts = join(import.meta.dirname, '../../.hosts')

/** Root has `nobody` run it, so that it may write to its temporary folder and to nowhere else. */
const nobody = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {}

export interface Server {
  /** `http://127.0.0.1:40123` */
  origin: string
  /** What it has complained of. */
  complaints: () => string
  stop: () => Promise<void>
}

/**
 * Start it with our configuration, and wait until it answers.
 *
 * @param root  what it serves; must be readable by everybody
 * @param base  path that the site stands under in it, with a slash at both ends
 * @throws Error with what nginx says, where it does not start
 */
export async function startNginx(nginx: Nginx, root: string, base = '/'): Promise<Server> {
  return await start(nginx, (folder, port) => ({
    'nginx.conf': change(readFileSync(join(hosts, 'nginx.conf'), 'utf8'), [
      ['/tmp/', `${folder}/`],
      ['include /etc/nginx/modules-enabled/*.conf', `load_module ${nginx.module}`],
    ]),
    'site.conf': change(readFileSync(join(hosts, 'site.conf'), 'utf8'), [
      ['listen 8080', `listen 127.0.0.1:${port}`],
      ['root /srv/site', `root ${root}`],
      ['set $base ""', `set $base "${base.slice(0, -1)}"`],
    ]),
  }))
}

/**
 * Start it with other configuration files.
 *
 * @param configure  makes them, `nginx.conf` among them, of the folder that nginx may write to and of its port
 * @throws Error with what nginx says, where it does not start
 */
export async function start(
  {program}: Nginx,
  configure: (folder: string, port: number) => Record<string, string>,
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  chmodSync(folder, 0o777)
  const port = await findPort()
  for (const [name, text] of Object.entries(configure(folder, port))) writeFileSync(join(folder, name), text)
  const args = ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;']
  const nginx = spawn(program, args, {stdio: ['ignore', 'ignore', 'pipe'], ...nobody})
  let complaints = ''
  nginx.stderr.on('data', (text) => {
    complaints += text
  })
  const kill = () => nginx.kill()
  process.once('exit', kill)
  const origin = `http://127.0.0.1:${port}`
  await waitFor(origin, nginx, () => complaints)
  const stop = async () => {
    if (nginx.exitCode === null) await new Promise((resolve) => nginx.once('exit', resolve).kill('SIGTERM'))
    process.off('exit', kill)
    rmSync(folder, {recursive: true, force: true})
  }
  return {origin, complaints: () => complaints, stop}
}

/** A file as it is, but for what differs from computer to computer. */
function change(text: string, changes: [from: string, to: string][]): string {
  for (const [from] of changes)
    if (!text.includes(from)) throw new Error(`Expected \`${from}\` in nginx's files`)
  return changes.reduce((changed, [from, to]) => changed.replaceAll(from, to), text)
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const {port} = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function waitFor(origin: string, nginx: ChildProcess, complaints: () => string): Promise<void> {
  while (nginx.exitCode === null) {
    const answers = await fetch(origin, {redirect: 'manual'}).then(
      () => true,
      () => false,
    )
    if (answers) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`nginx does not start:\n${complaints()}`)
}
