/** Before the browser tests: find a browser, build the site and serve it; and build it once more, as published. */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {thisComputer} from '../../src/cli/computer.ts'
import {advice, findBrowser} from '../../src/cli/find-browser.ts'
import {serve} from '../../src/cli/serve.ts'
import {findFirefox} from './firefox.ts'
import {folder, published} from './site.ts'

/**
 * Prepare, and say in the environment what the tests need to know.
 *
 * @returns what undoes it
 * @throws Error when there is no browser or no site
 */
export default async function setup(): Promise<() => void> {
  const browser = findBrowser(thisComputer)
  if (browser === undefined) throw new Error(advice)
  build({OUT_DIR: folder})
  build({OUT_DIR: published.folder, SITE_URL: published.origin, WITHOUT: 'search'})
  const {address, close} = await serve(folder, '/', 4400)
  const firefox = findFirefox(thisComputer) ?? ''
  Object.assign(process.env, {CHROMIUM_PATH: browser, FIREFOX_PATH: firefox, TEST_SITE: address})
  return close
}

function build(settings: Record<string, string>): void {
  const command = fileURLToPath(new URL('../../src/cli/build.ts', import.meta.url))
  const env = {...process.env, NODE_ENV: 'production', ...settings}
  const {status} = spawnSync(process.execPath, [command], {env, stdio: ['ignore', 'inherit', 'inherit']})
  if (status !== 0) throw new Error('The site for the browser tests could not be built')
}
