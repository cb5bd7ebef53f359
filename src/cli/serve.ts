/** Serve a built site on this computer, at a port that is free. */
import {createServer, type RequestListener, type Server} from 'node:http'
import {createHandler} from './handler.ts'

export interface Service {
  /** Where the site's front page is: `http://localhost:4321/kursk/`. */
  address: string
  /** Stop serving, requests under way included. */
  close: () => void
}

/** Both names of this computer, so that `localhost` finds us whichever it means; no other computer does. */
const hosts = ['127.0.0.1', '::1']

/**
 * Serve a folder.
 *
 * @param folder  the built site
 * @param base  path that it stands under, with a slash at both ends
 * @param port  the port to try first; the next one that is free is taken
 * @throws Error when no port is to be had
 */
export async function serve(folder: string, base: string, port = 4321): Promise<Service> {
  const handle = createHandler(folder, base)
  for (let candidate = port; candidate < port + 100; candidate++) {
    const servers = await listenOnAll(handle, candidate)
    if (servers) return {address: `http://localhost:${candidate}${base}`, close: () => servers.forEach(stop)}
  }
  throw new Error(`No free port from ${port} to ${port + 99}`)
}

/** Undefined where a port is taken at either host. */
async function listenOnAll(handle: RequestListener, port: number): Promise<Server[] | undefined> {
  const servers: Server[] = []
  for (const host of hosts) {
    const server = createServer(handle)
    const code = await listen(server, host, port)
    if (code === undefined) servers.push(server)
    // A computer without IPv6 has no `::1`.
    else if (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') {
      servers.forEach(stop)
      if (code === 'EADDRINUSE' || code === 'EACCES') return undefined
      throw new Error(`Cannot listen at ${host}, port ${port}: ${code}`)
    }
  }
  return servers
}

/** The code of the error, or undefined when the server listens. */
function listen(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, host, () => resolve(undefined))
  })
}

function stop(server: Server): void {
  server.close()
  server.closeAllConnections()
}
