/** What a browser test gets: the built site, served, and a Chromium that talks to nobody else. */
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {test as base} from '@playwright/test'

export {expect} from '@playwright/test'

/** Where the site is built to. */
export const folder = fileURLToPath(new URL('../output/site', import.meta.url))

/** The same site as one publishes it, with a canonical origin: its pages say more of themselves to machines. */
export const published = {
  folder: fileURLToPath(new URL('../output/published', import.meta.url)),
  origin: 'https://what-was-counted.example.org',
}

/** An HTML file of the built site. */
export interface Page {
  /** Where it is, relative to the front page: ``, `kursk/claims/`, `404.html`. */
  path: string
  html: string
}

/** Every HTML file of a built site, in the order of the addresses. */
export function listPages(cwd: string = folder): Page[] {
  return globSync('**/*.html', {cwd})
    .map((file) => ({
      path: file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(join(cwd, file), 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Where a browser that is left alone would look for news of itself. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/** Set by the setup; absent where tests are only listed. */
const {TEST_SITE = 'http://localhost', CHROMIUM_PATH = ''} = process.env

/** Playwright's `test`, with `url('kursk/claims/')` for the address of a page. */
export const test = base.extend<{url: (path: string) => string}>({
  baseURL: TEST_SITE,
  launchOptions: [{executablePath: CHROMIUM_PATH, args: quiet}, {scope: 'worker'}],
  url: async ({baseURL}, use) => use((path) => new URL(encodeURI(path), baseURL).href),
})
