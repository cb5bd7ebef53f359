/** Answer requests from a built site as a web host would: under its base, with its own page for what is missing. */
import {existsSync, readFileSync} from 'node:fs'
import type {RequestListener, ServerResponse} from 'node:http'
import {extname, join} from 'node:path'
import sirv from 'sirv'
import {headers} from '../hosts/headers.ts'

/** Types that sirv does not know, or knows without saying that they are UTF-8. */
const types: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

/**
 * Make the listener of an HTTP server.
 *
 * @param folder  the built site
 * @param base  path that it stands under, with a slash at both ends
 */
export function createHandler(folder: string, base: string): RequestListener {
  // Read afresh at each request: a build that is published meanwhile shows at once.
  const files = sirv(folder, {dev: true, etag: true, extensions: [], setHeaders})
  return (request, response) => {
    response.setHeaders(new Map(Object.entries(headers)))
    const url = parse(request.url)
    // Who asks for the origin is shown the way; whoever asks outside of the base finds nothing.
    if (url?.pathname === '/' && base !== '/') return redirect(response, base)
    if (!url || !`${url.pathname}/`.startsWith(base)) return sendMissing(folder, response)
    const path = url.pathname.slice(base.length)
    const isFolder = url.pathname.endsWith('/')
    // Who forgets the last slash is shown the way too, else the links of the page would lead astray.
    if (!isFolder && existsSync(join(folder, decodeURI(path), 'index.html')))
      return redirect(response, `${url.pathname}/${url.search}`)
    request.url = `/${path}${isFolder ? 'index.html' : ''}`
    files(request, response, () => sendMissing(folder, response))
  }
}

/** Undefined where the address makes no sense. `..` does not survive, be it written plainly or escaped. */
function parse(address = '/'): URL | undefined {
  try {
    const url = new URL(`http://localhost${address}`)
    decodeURI(url.pathname)
    return url
  } catch {
    return undefined
  }
}

function setHeaders(response: ServerResponse, pathname: string): void {
  const type = types[extname(pathname)]
  if (type) response.setHeader('Content-Type', type)
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, {Location: address, 'Cache-Control': 'no-store'}).end()
}

function sendMissing(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html')
  const found = existsSync(page)
  response.writeHead(404, {'Content-Type': `text/${found ? 'html' : 'plain'}; charset=utf-8`})
  response.end(found ? readFileSync(page) : 'Not found\n')
}
