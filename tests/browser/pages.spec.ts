/** What holds on every page of the site, whatever stands on it. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type {Page} from '@playwright/test'
import {expect, folder, listPages, test} from './site.ts'

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What colours and width can change; the rest is the same on every screen. */
const visual = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']

const pages = listPages()

/** Pages that only lead on: the old addresses of what was renamed. */
const redirects = pages.filter(({html}) => findTarget(html) !== undefined)

test('there are pages', () => {
  expect(pages.map(({path}) => path)).toContain('')
})

for (const {path} of pages.filter((page) => !redirects.includes(page))) {
  test(`/${path} is sound`, async ({page, url}) => {
    const complaints = listen(page, new URL(url('')).host)
    await page.setViewportSize({width: 1280, height: 800})
    const response = await page.goto(url(path))
    expect.soft(response?.status(), 'status').toBe(200)
    expect.soft(await page.locator('h1').count(), 'headings of the first rank').toBe(1)
    // Must run nothing, save where readers search. Data for search engines is no script, whatever its element.
    const scripts = page.locator('script:not([type="application/ld+json"])')
    if (path !== 'search/') expect.soft(await scripts.count(), 'scripts').toBe(0)
    const wide = createAxe(page).withTags(guidelines)
    expect.soft(await findBarriers(wide), 'barriers on a wide light screen').toEqual([])

    await page.emulateMedia({colorScheme: 'dark'})
    await page.setViewportSize({width: 320, height: 640})
    expect.soft(await page.evaluate(getOverflow), 'pixels to scroll sideways at 320').toBe(0)
    const narrow = createAxe(page).withRules(visual)
    expect.soft(await findBarriers(narrow), 'barriers on a narrow dark screen').toEqual([])
    expect.soft(complaints, 'errors, and requests to other hosts').toEqual([])
  })
}

for (const {path, html} of redirects) {
  test(`/${path} leads to a page`, ({url}) => {
    const target = new URL(findTarget(html) ?? '', url(path))
    expect(existsSync(join(folder, decodeURI(target.pathname), 'index.html')), target.pathname).toBe(true)
  })
}

/** The address in `<meta http-equiv="refresh" content="0;url=...">`. */
function findTarget(html: string): string | undefined {
  return /<meta http-equiv="refresh" content="[^"]*url=([^"]*)"/i.exec(html)?.[1]
}

/** Collect what the page complains of, and whom else it asks. */
function listen(page: Page, host: string): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.host !== host) complaints.push(`asks ${url.host}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  return complaints
}

/**
 * Axe without what takes longer than its rules: the details of what is right, a second reading of the style sheets,
 * and a blank page to gather the frames in, of which we have none.
 */
function createAxe(page: Page): AxeBuilder {
  return new AxeBuilder({page}).options({resultTypes: ['violations'], preload: false}).setLegacyMode()
}

/** What keeps people out, as axe finds it: for each rule its places, and why the first of them breaks it. */
async function findBarriers(axe: AxeBuilder): Promise<string[]> {
  const {violations} = await axe.analyze()
  return violations.map(({id, nodes}) => {
    const places = nodes.map(({target}) => target.join(' ')).join(', ')
    return `${id} at ${places}. ${nodes[0]?.failureSummary}`
  })
}

function getOverflow(): number {
  const {scrollWidth, clientWidth} = document.documentElement
  return scrollWidth - clientWidth
}
