/** A walk with the Tab key: in the order of the page, with the focus in sight at each step. */
import {expect, test} from './site.ts'

const article = 'nine-or-thousands/'

for (const path of [article, `${article}what-each-number-counts/`, `${article}claims/`, 'search/']) {
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    test(`/${path} can be walked through at ${width}`, async ({page, url}) => {
      await page.setViewportSize({width, height})
      await page.goto(url(path))
      const stops = await page.evaluate(listStops)
      expect(stops.length).toBeGreaterThan(5)
      for (const stop of stops) {
        await page.keyboard.press('Tab')
        expect(await page.evaluate(getFocus)).toEqual({stop, fault: ''})
      }
    })
  }
}

test('the first step leads past what is the same on every page', async ({page, url}) => {
  await page.goto(url(`${article}what-each-number-counts/`))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', {name: 'Skip to the text'})).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
})

test('what is folded opens by keyboard, and by a link to what is in it', async ({page, url}) => {
  await page.goto(url(`${article}claims/`))
  const summary = page.locator('summary').first()
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('BibTeX').first()).toBeVisible()

  await page.goto(url(`${article}figures/`))
  const cell = page.locator('.matrix').getByRole('link', {name: 'different'}).first()
  await cell.press('Enter')
  await expect(page.locator(':target')).toBeVisible()
  await expect(page.locator(':target')).toBeInViewport()
})

/** What a keyboard should reach, in the order of the page. */
function listStops(): string[] {
  const reached = 'a[href], button, input, summary, [tabindex="0"]'
  return [...document.querySelectorAll<HTMLElement>(reached)]
    .filter((element) => element.checkVisibility({visibilityProperty: true}))
    .map((element) => `${element.localName} ${(element.ariaLabel ?? element.textContent ?? '').trim()}`)
}

/** Where the focus is, and what would keep a reader from seeing it there. */
function getFocus(): {stop: string; fault: string} {
  const element = document.activeElement as HTMLElement
  const {outlineStyle, outlineWidth} = getComputedStyle(element)
  const {left, right, top, bottom} = element.getBoundingClientRect()
  const inView = left < innerWidth && right > 0 && top < innerHeight && bottom > 0
  const ringed = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  return {
    stop: `${element.localName} ${(element.ariaLabel ?? element.textContent ?? '').trim()}`,
    fault: [inView ? '' : 'out of view', ringed ? '' : 'without a ring'].filter(Boolean).join(', '),
  }
}
