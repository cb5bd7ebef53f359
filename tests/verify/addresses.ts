/** Addresses of a page, read by a parser that is not ours. */
import {Parser} from 'htmlparser2'

/** Every address that the page leads to or loads, as written. */
export function listAddresses(html: string): string[] {
  const addresses: string[] = []
  const parser = new Parser({
    onopentag(_name, {href, src, srcset, action, content = '', ...rest}) {
      const sources = srcset?.split(',').map((source) => source.trim().split(/\s/)[0]) ?? []
      const goal = rest['http-equiv'] === 'refresh' ? /url=(.*)/.exec(content)?.[1] : undefined
      for (const address of [href, src, action, goal, ...sources])
        if (address !== undefined) addresses.push(address)
    },
  })
  parser.end(html)
  return addresses
}
