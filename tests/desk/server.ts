/** A server of the tests' own, at a port that is free. */
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {onTestFinished} from 'vitest'

export interface Server {
  /** `http://127.0.0.1:12345` */
  origin: string
  /** Method and path of every request, in order. */
  requests: string[]
}

/** Serve until the test is over; a handler that does nothing leaves the request hanging. */
export async function serve(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return {origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests}
}
