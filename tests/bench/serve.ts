/** A built site on the web, compressed as a good host would do it. */
import {existsSync, globSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {brotliCompressSync} from 'node:zlib'
import sirv from 'sirv'

const compressible = '**/*.{html,css,js,mjs,json,svg,xml,txt}'

export interface Served {
  /** `http://localhost:1234` */
  origin: string
  close: () => void
}

/** Serve a folder to this computer alone, with brotli. */
export async function serveCompressed(folder: string): Promise<Served> {
  for (const file of globSync(compressible, {cwd: folder})) compress(join(folder, file))
  const server = createServer(sirv(folder, {brotli: true, etag: true, extensions: ['html']}))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const {port} = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function compress(path: string): void {
  if (!existsSync(`${path}.br`)) writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
}

/** The address of a page below the origin: a folder in most sites, a file with an ending to leave out in others. */
export function findAddress(folder: string, path: string): string {
  return existsSync(join(folder, path, 'index.html')) ? `/${path}/` : `/${path}`
}
