/** The site as nginx serves it with our configuration: built whole, compressed, below a base path. */
import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {headers as promised} from '../../src/hosts/headers.ts'
import {findNginx} from './find-nginx.ts'
import {type Server, startNginx} from './nginx.ts'

const project = join(import.meta.dirname, '../..')
const root = mkdtempSync(join(tmpdir(), 'hosts-'))
const site = join(root, 'kursk')
const nginx = findNginx()
let server: Server

beforeAll(async () => {
  if (!nginx) return
  // Must be readable by whoever nginx runs as.
  chmodSync(root, 0o755)
  const {status, stderr} = spawnSync('npm', ['run', '--silent', 'build', '--', '--compress'], {
    cwd: project,
    env: {
      ...process.env,
      CONTENT_DIR: join(project, 'tests/site/content'),
      OUT_DIR: site,
      BASE_PATH: '/kursk',
      SITE_URL: 'https://example.org',
    },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  mkdirSync(join(site, '.git'))
  writeFileSync(join(site, '.git/config'), 'secret')
  mkdirSync(join(site, '.well-known'))
  writeFileSync(join(site, '.well-known/security.txt'), 'Contact: mailto:desk@example.org\n')
  server = await startNginx(nginx, root, '/kursk/')
}, 600_000)

afterAll(async () => {
  await server?.stop()
  rmSync(root, {recursive: true})
})

interface Answer {
  status: number | undefined
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** Ask for a path exactly as it is written, and take the answer exactly as it comes. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(`${server.origin}/`, {path, headers}, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks)}),
      )
    })
    asking.on('error', reject).end()
  })
}

function read(path: string): Buffer {
  return readFileSync(join(site, path))
}

/** An asset of the site, such as `_astro/Base.CTH91c3y.css`. */
function findAsset(pattern: string): string {
  return globSync(`_astro/${pattern}`, {cwd: site})[0] ?? ''
}

describe.skipIf(!nginx)('nginx, which is here or can be fetched,', () => {
  test('serves every file of the site, byte for byte', async () => {
    const hidden = /(^|\/)\.(?!well-known)|\.(br|gz)$|^_(headers|redirects)$/
    const files = globSync('**/*', {cwd: site}).filter(
      (file) => statSync(join(site, file)).isFile() && !hidden.test(file),
    )
    expect(files.length).toBeGreaterThan(50)
    for (const file of files) {
      const {status, body} = await get(`/kursk/${encodeURI(file)}`)
      expect([file, status, body.equals(read(file))]).toEqual([file, 200, true])
    }
  })

  test.each([
    ['', 'text/html; charset=utf-8'],
    ['qissa-qasira/', 'text/html; charset=utf-8'],
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['feed.json', 'application/feed+json; charset=utf-8'],
    ['corrections/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['sitemap-index.xml', 'application/xml; charset=utf-8'],
    ['robots.txt', 'text/plain; charset=utf-8'],
    ['icon.svg', 'image/svg+xml; charset=utf-8'],
    ['social.png', 'image/png'],
    ['bridge/figures.csv', 'text/csv; charset=utf-8'],
    ['bridge/figures.json', 'application/json; charset=utf-8'],
    ['bridge/citation.bib', 'application/x-bibtex; charset=utf-8'],
    ['bridge/citation.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
    ['pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
    ['pagefind/pagefind-entry.json', 'application/json; charset=utf-8'],
    ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
  ])('says what /%s is', async (path, type) => {
    const {status, headers} = await get(`/kursk/${path}`)
    expect([status, headers['content-type']]).toEqual([200, type])
  })

  test('says what styles and fonts are', async () => {
    expect((await get(`/kursk/${findAsset('*.css')}`)).headers['content-type']).toBe(
      'text/css; charset=utf-8',
    )
    expect((await get(`/kursk/${findAsset('**/*.woff2')}`)).headers['content-type']).toBe('font/woff2')
  })

  test('sends what the build has compressed to whoever takes it, and the file itself to others', async () => {
    const page = read('bridge/index.html')
    const brotli = await get('/kursk/bridge/', {'accept-encoding': 'gzip, deflate, br'})
    expect(brotli.headers).toMatchObject({'content-encoding': 'br', vary: 'Accept-Encoding'})
    expect(brotli.body).toEqual(read('bridge/index.html.br'))
    expect(brotliDecompressSync(brotli.body)).toEqual(page)
    const gzip = await get('/kursk/bridge/', {'accept-encoding': 'gzip'})
    expect(gzip.headers).toMatchObject({'content-encoding': 'gzip', vary: 'Accept-Encoding'})
    expect(gunzipSync(gzip.body)).toEqual(page)
    const plain = await get('/kursk/bridge/')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers).toMatchObject({vary: 'Accept-Encoding'})
    expect(new Set([brotli, gzip, plain].map(({headers}) => headers.etag)).size).toBe(3)
  })

  test('lets a page be asked for again after a minute, at no cost where it is the same', async () => {
    const {headers} = await get('/kursk/bridge/')
    expect(headers['cache-control']).toBe('max-age=60, stale-if-error=86400')
    const again = await get('/kursk/bridge/', {'if-none-match': String(headers.etag)})
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  test('lets an asset be kept for ever, but not that there is none', async () => {
    const {headers} = await get(`/kursk/${findAsset('*.css')}`)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const missing = await get('/kursk/_astro/none.css')
    expect([missing.status, missing.headers['cache-control']]).toEqual([
      404,
      'max-age=60, stale-if-error=86400',
    ])
  })

  test.each([
    '/kursk/',
    '/kursk/bridge/figures.csv',
    '/kursk/nothing/',
    '/kursk/bridge',
  ])('protects readers at %s with the same headers as every host', async (path) => {
    const {headers} = await get(path)
    for (const [name, value] of Object.entries(promised)) expect(headers[name.toLowerCase()]).toBe(value)
  })

  test('asks for HTTPS from then on where it is used, also at a proxy', async () => {
    expect((await get('/kursk/')).headers['strict-transport-security']).toBeUndefined()
    const {headers} = await get('/kursk/', {'x-forwarded-proto': 'https'})
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })

  test.each([
    '/kursk/nothing/',
    '/kursk/bridge/nothing',
    '/nothing',
    '/kursk/_astro/',
    '/kursk/%00',
  ])('answers %s with the page of the site for what is missing', async (path) => {
    const {status, body} = await get(path)
    if (status === 400) return
    expect([status, body.equals(read('404.html'))]).toEqual([404, true])
  })

  test.each([
    '/kursk/.git/config',
    '/kursk/_headers',
    '/kursk/_redirects',
    '/kursk/bridge/index.html.br',
    '/kursk/../../etc/passwd',
    '/kursk/..%2f..%2fetc/passwd',
  ])('keeps %s to itself', async (path) => {
    expect([400, 404]).toContain((await get(path)).status)
  })

  test('serves what other programs expect at a known place', async () => {
    expect((await get('/kursk/.well-known/security.txt')).status).toBe(200)
  })

  test.each([
    ['/', 302, '/kursk/'],
    ['/kursk', 301, '/kursk/'],
    ['/kursk/bridge', 301, '/kursk/bridge/'],
    ['/kursk/bridge?q=1', 301, '/kursk/bridge/?q=1'],
    [`/kursk/qissa-qasira/${encodeURI('ماذا-قيل')}`, 301, `/kursk/qissa-qasira/${encodeURI('ماذا-قيل')}/`],
  ])('leads %s on', async (path, code, target) => {
    const {status, headers} = await get(path)
    expect([status, headers.location]).toEqual([code, target])
  })

  test('does not say which version it is, and has nothing to complain of', async () => {
    expect((await get('/kursk/')).headers.server).toBe('nginx')
    expect(server.complaints()).not.toMatch(/\[(warn|emerg|alert|crit)\]/)
  })
})
