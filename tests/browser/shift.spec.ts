/** Text that is being read stays where it is, however late the fonts come. */
import {expect, test} from './site.ts'

const watch = `
  window.shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value
  }).observe({type: 'layout-shift', buffered: true})
`

for (const path of [
  '',
  'nine-or-thousands/',
  'nine-or-thousands/claims/',
  'nine-or-thousands/full/',
  'method/',
])
  test(`nothing moves on /${path} when the fonts arrive`, async ({page, url}) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700))
      await route.continue()
    })
    await page.addInitScript(watch)
    await page.setViewportSize({width: 412, height: 823})
    await page.goto(url(path), {waitUntil: 'networkidle'})
    expect(await page.evaluate('shift')).toBe(0)
  })
