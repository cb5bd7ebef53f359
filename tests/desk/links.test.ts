import {setTimeout as wait} from 'node:timers/promises'
import {VFile} from 'vfile'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {listAddresses} from '../../src/desk/links/addresses.ts'
import {tryAddress} from '../../src/desk/links/try-address.ts'
import {Turns} from '../../src/desk/links/turns.ts'
import {tryLinks} from '../../src/desk/links.ts'
import {toArticle} from './example.ts'
import {makeFolder} from './folder.ts'
import {type Server, serve} from './server.ts'

const manners = () => ({timeout: 300, pause: 1, turns: new Turns(4, 0)})

/** A server that answers each path with what stands in it: `/404`, `/301?to=/200`. */
async function serveStatuses(): Promise<Server> {
  return await serve((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '', 'http://x')
    const status = Number(pathname.slice(1))
    const to = searchParams.get('to')
    if (status > 0) response.writeHead(status, to === null ? {} : {Location: to}).end('A page')
  })
}

describe('tryAddress(url, manners)', () => {
  test.each([
    ['/200', {outcome: 'ok', status: 200}],
    ['/204', {outcome: 'ok', status: 204}],
    ['/404', {outcome: 'gone', status: 404}],
    ['/410', {outcome: 'gone', status: 410}],
    ['/403', {outcome: 'refused', status: 403}],
    ['/500', {outcome: 'failing', status: 500}],
    ['/hang', {outcome: 'unreachable', reason: 'no answer within 0.3 s'}],
    ['/301', {outcome: 'gone', status: 301}],
    ['/301?to=http://%5B', {outcome: 'failing', status: 301, reason: 'it leads to no address'}],
  ])('%s', async (path, answer) => {
    const {origin} = await serveStatuses()
    expect(await tryAddress(origin + path, manners())).toEqual(answer)
  })

  test('follows redirects, and tells where they lead and whether for good', async () => {
    const {origin} = await serveStatuses()
    const to = `${origin}/200`
    expect(await tryAddress(`${origin}/301?to=/200`, manners())).toEqual({outcome: 'moved', status: 200, to})
    expect(await tryAddress(`${origin}/302?to=/308?to=/200`, manners())).toEqual({
      outcome: 'moved',
      status: 200,
      to: `${origin}/200`,
      reason: 'for now',
    })
    expect(await tryAddress(`${origin}/301?to=/404`, manners())).toEqual({
      outcome: 'gone',
      status: 404,
      to: `${origin}/404`,
    })
  })

  test('comes back from a circle', async () => {
    const {origin, requests} = await serve((request, response) => {
      response.writeHead(302, {Location: request.url}).end()
    })
    expect(await tryAddress(`${origin}/a`, manners())).toMatchObject({
      outcome: 'failing',
      reason: 'it leads on and on',
    })
    expect(requests.length).toBeLessThan(40)
  })

  test('asks for the page itself where its head is refused', async () => {
    const {origin, requests} = await serve((request, response) => {
      response.writeHead(request.method === 'HEAD' ? 405 : 200).end('A page')
    })
    expect(await tryAddress(origin, manners())).toEqual({outcome: 'ok', status: 200})
    expect(requests).toEqual(['HEAD /', 'GET /'])
  })

  test('asks no more than for the head where that is enough', async () => {
    const {origin, requests} = await serveStatuses()
    await tryAddress(`${origin}/200`, manners())
    expect(requests).toEqual(['HEAD /200'])
  })

  test('tries once more what may pass', async () => {
    let calls = 0
    const {origin} = await serve((_request, response) => {
      response.writeHead(++calls < 3 ? 503 : 200).end()
    })
    expect(await tryAddress(origin, manners())).toEqual({outcome: 'ok', status: 200})
    expect(calls).toBe(3)
  })

  test('tries what is gone no more than once', async () => {
    const {origin, requests} = await serveStatuses()
    await tryAddress(`${origin}/404`, manners())
    expect(requests).toEqual(['HEAD /404', 'GET /404'])
  })

  test('waits for what is slow', async () => {
    const {origin} = await serve((_request, response) => void setTimeout(() => response.end('A page'), 150))
    expect(await tryAddress(origin, manners())).toEqual({outcome: 'ok', status: 200})
  })

  test('does not read what never ends', async () => {
    const {origin} = await serve((request, response) => {
      if (request.method === 'HEAD') return void response.writeHead(404).end()
      const timer = setInterval(() => response.write('x'.repeat(10_000)), 1)
      response.on('close', () => clearInterval(timer))
    })
    expect(await tryAddress(origin, manners())).toEqual({outcome: 'ok', status: 200})
  })

  test('tells in words why there was no answer', async () => {
    const {origin} = await serve((request) => request.socket.destroy())
    expect(await tryAddress(origin, manners())).toMatchObject({
      outcome: 'unreachable',
      reason: 'the host broke the connection off',
    })
    expect(await tryAddress('http://127.0.0.1:1/', manners())).toMatchObject({
      outcome: 'unreachable',
      reason: expect.stringMatching(/the host takes no connections|bad port/),
    })
  })
})

describe('Turns', () => {
  async function watch(hosts: string[], most: number) {
    const turns = new Turns(most, 0)
    const running: string[] = []
    let peak = 0
    let clash = false
    const request = (host: string) => async () => {
      clash ||= running.includes(host)
      running.push(host)
      peak = Math.max(peak, running.length)
      await wait(5)
      running.splice(running.indexOf(host), 1)
    }
    await Promise.all(hosts.map((host) => turns.take(host, request(host))))
    return {peak, clash}
  }

  test('lets so many ask at a time, and no more', async () => {
    expect((await watch([...'abcdefghijkl'], 4)).peak).toBe(4)
  })

  test('lets one at a time ask each host', async () => {
    expect(await watch([...'aaaaaabbbbbbcccccc'], 4)).toEqual({peak: 3, clash: false})
  })

  test('goes on after a failure', async () => {
    const turns = new Turns(1, 0)
    await expect(turns.take('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await turns.take('a', async () => 'yes')).toBe('yes')
  })
})

test('listAddresses(files) finds those of sources, of archives and of the text, each once', () => {
  const body =
    'See [it](https://example.org/a#here), [that][b], <https://example.org/a> and [mail](mailto:a@b.c).\n\n[b]: //example.org/b'
  const {text} = toArticle(body, 'body')
  const file = new VFile({
    path: 'x.md',
    value: text.replace('    url: https://example.org/ledger', '    archive: https://example.org/b'),
  })
  const list = [...listAddresses([file])].map(([url, uses]) => [
    url,
    uses.map(({what, line}) => `${what} ${line}`),
  ])
  expect(list).toEqual([
    ['https://example.org/gazette', ['source gazette 16']],
    ['https://example.org/b', ['archive of ledger 22', 'text 66']],
    ['https://example.org/a', ['text 64', 'text 64']],
  ])
})

describe('tryLinks(args)', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('tells what an editor should look at, the worst first', async () => {
    const {origin} = await serveStatuses()
    const body = `[a](${origin}/404) [b](${origin}/301?to=/200) [c](${origin}/500) [d](${origin}/403)`
    const {text} = toArticle(body, 'body')
    const article = text.replaceAll('https://example.org', `${origin}/200?`)
    vi.stubEnv('CONTENT_DIR', makeFolder({'articles/bridge.md': article}))
    const quick = {most: 4, between: 0, timeout: 300, pause: 1}
    const {output, status} = await tryLinks([], quick)
    expect(output.match(/^(gone|failing|refused|moved)/gm)).toEqual(['gone', 'failing', 'refused', 'moved'])
    expect(output).toMatch(/^gone {9}.*\/404 \(404\)\n {13}.*bridge\.md:\d+ {2}text\n/)
    expect(output).toMatch(/\n\n6 addresses: 2 ok, 1 moved, 1 refused, 1 failing, 1 gone$/)
    expect(status).toBe(0)
    expect((await tryLinks(['--strict'], quick)).status).toBe(1)
  })

  test('has nothing to try where no article gives an address', async () => {
    vi.stubEnv('CONTENT_DIR', makeFolder({'articles/bridge.md': ''}))
    expect(await tryLinks([])).toEqual({output: 'No article gives an address', status: 0})
  })
})
