/**
 * The Content Security Policy lets nothing of others happen. That it breaks nothing of ours is seen on every page,
 * where a refusal would be an error (`pages.spec.ts`), and in every search (`search.spec.ts`).
 */
import type {Page} from '@playwright/test'
import {readingPolicy, searchPolicy} from '../../src/hosts/policy.ts'
import {expect, listPages, test} from './site.ts'

test('every page carries its policy, before anything that it governs', () => {
  for (const {path, html} of listPages()) {
    const policy = path === 'search/' ? searchPolicy : readingPolicy
    const first = html.slice(html.indexOf('<head>')).replaceAll('&#39;', "'")
    const meta = `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`
    expect(first.slice(0, meta.length), path).toBe(meta)
  }
})

/** What somebody would try who could write into a page, with the directive that stops it. */
const attacks = {
  'script-src-elem inline': '<script>tell("ran")</script>',
  'script-src-elem https://attacker.invalid/x.js': '<script src="https://attacker.invalid/x.js"></script>',
  'script-src-attr inline': '<img alt="" src="/icon.svg" onload="tell(`ran`)">',
  'style-src-elem inline': '<style>body{display:none}</style>',
  'style-src-attr inline': '<p style="position:fixed">x</p>',
  'img-src https://attacker.invalid/x.png': '<img alt="" src="https://attacker.invalid/x.png">',
  'frame-src https://attacker.invalid': '<iframe src="https://attacker.invalid/"></iframe>',
  'object-src https://attacker.invalid': '<object data="https://attacker.invalid/x"></object>',
  'base-uri https://attacker.invalid/': '<base href="https://attacker.invalid/">',
}

test('the policy of a page stops what is written into it', async ({page, url}) => {
  const refused = await inject(page, url('method/'), Object.values(attacks).join(''), {header: false})
  await expect.poll(() => refused).toEqual(expect.arrayContaining(Object.keys(attacks)))
  expect(refused).not.toContain('ran')
})

test('so does the policy that hosts send', async ({page, url}) => {
  const refused = await inject(page, url('method/'), Object.values(attacks).join(''), {meta: false})
  await expect.poll(() => refused).toEqual(expect.arrayContaining(Object.keys(attacks)))
  expect(refused).not.toContain('ran')
})

test('only the search page runs a script of the site', async ({page, url}) => {
  const script = '<script type="module" src="/pagefind/pagefind.js"></script>'
  const refused = await inject(page, url('method/'), script)
  await expect.poll(() => refused).toEqual([`script-src-elem ${url('pagefind/pagefind.js')}`])
})

test('no form sends what a reader types to another host', async ({page, url}) => {
  const form = '<form id="f" action="https://attacker.invalid/"></form>'
  const refused = await inject(page, url('search/'), form)
  await page.evaluate(() => document.querySelector<HTMLFormElement>('#f')?.submit())
  await expect.poll(() => refused).toContain('form-action https://attacker.invalid/?')
})

test('no other site frames a page', async ({page, url}) => {
  await page.route('https://other.invalid/', (route) =>
    route.fulfill({contentType: 'text/html', body: `<iframe src="${url('')}"></iframe>`}),
  )
  await page.goto('https://other.invalid/')
  await expect(page.frameLocator('iframe').getByRole('main')).toHaveCount(0)
})

/**
 * Open a page with markup in it that is not ours.
 *
 * @param kept  which policies stay: that of the page, that of the host
 * @returns what is refused from then on, and what `tell` is called with
 */
async function inject(
  page: Page,
  address: string,
  markup: string,
  kept: {meta?: boolean; header?: boolean} = {},
): Promise<string[]> {
  const told: string[] = []
  await page.exposeFunction('tell', (text: string) => told.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
      (window as unknown as {tell(text: string): void}).tell(`${effectiveDirective} ${blockedURI}`),
    )
  })
  await page.route(address, async (route) => {
    const response = await route.fetch()
    const {'content-security-policy': policy = '', ...others} = response.headers()
    const html = (await response.text()).replace('</main>', `${markup}</main>`)
    await route.fulfill({
      body: kept.meta === false ? html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '') : html,
      headers: kept.header === false ? others : {...others, 'content-security-policy': policy},
    })
  })
  await page.goto(address)
  return told
}
