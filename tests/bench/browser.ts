/** The browser that pages are looked at with. */
import {type Browser, chromium} from '@playwright/test'
import {thisComputer} from '../../src/cli/computer.ts'
import {Refusal} from '../../src/cli/failure.ts'
import {advice, findBrowser} from '../../src/cli/find-browser.ts'

/** @throws Refusal where there is none to be had */
export function getBrowserPath(): string {
  const path = findBrowser({...thisComputer, say: (line) => console.error(line)})
  if (path === undefined) throw new Refusal(advice)
  return path
}

/** Start a browser that looks for no news of itself, and reaches this computer alone. */
export async function launchBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: getBrowserPath(),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
  })
}
