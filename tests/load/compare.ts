/** A page with our configuration beside a bare file of its size: the same nginx, in turns, on the same computer. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Nginx} from '../hosts/find-nginx.ts'
import {start, startNginx} from '../hosts/nginx.ts'
import {measure, type Speed} from './wrk.ts'

/** Many and short, as other work on the computer comes and goes. */
const rounds = 15

/**
 * @param site  a compressed site, below `folder`
 * @param page  path of a page of it
 * @returns lines to print
 */
export async function compare(nginx: Nginx, folder: string, site: string, page: string): Promise<string[]> {
  const bare = join(folder, 'bare')
  mkdirSync(bare)
  const bytes = readFileSync(join(site, page, 'index.html.br'))
  writeFileSync(join(bare, 'file'), Buffer.alloc(bytes.length, 'x'))
  const servers = [
    await startNginx(nginx, site),
    await start(nginx, (own, port) => bareFiles(own, port, bare)),
  ]
  const [ours = '', theirs = ''] = [`/${page}`, '/file'].map((path, at) => `${servers[at]?.origin}${path}`)
  const pairs = Array.from({length: rounds}, () => [measure(ours, 1), measure(theirs, 1)] as const)
  await Promise.all(servers.map(({stop}) => stop()))
  const ratio = (key: keyof Speed) => median(pairs.map(([a, b]) => a[key] / b[key])).toFixed(2)
  const tell = (at: 0 | 1) =>
    `${Math.round(median(pairs.map((pair) => pair[at].rate)))} requests/s, p99 ${median(pairs.map((pair) => pair[at].tail)).toFixed(1)} ms`
  return [
    `/${page}, ${bytes.length} bytes, ${rounds} rounds of a second each, medians:`,
    `  our configuration  ${tell(0)}`,
    `  bare file          ${tell(1)}`,
    `  ratio              ${ratio('rate')} of the requests, ${ratio('tail')} of the p99`,
  ]
}

/** No header, no type, no compression: what nginx does at the least. */
function bareFiles(own: string, port: number, root: string): Record<string, string> {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${own}/${name};`,
  )
  const server = `server { listen 127.0.0.1:${port}; root ${root}; }`
  return {
    'nginx.conf': `worker_processes auto; pid ${own}/nginx.pid; error_log stderr; events { worker_connections 4096; }
      http { access_log off; sendfile on; tcp_nopush on; ${paths.join(' ')} ${server} }`,
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
