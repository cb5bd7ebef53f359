/** Pages as readers set them: zoomed to four times, with text wide apart, in colours of their own, with more contrast. */
import {findFaults} from './layout.ts'
import {expect, listPages, test} from './site.ts'

/** WCAG 1.4.12: what readers may set, and lose nothing. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important }`

// The style of a reader comes from outside, as a browser's own do, and no policy of a page forbids it.
test.use({bypassCSP: true})

for (const {path, html} of listPages()) {
  if (html.includes('http-equiv="refresh"')) continue
  test(`/${path} adapts to its reader`, async ({page, url}) => {
    // A screen of 1280 pixels at 400 %.
    await page.setViewportSize({width: 320, height: 256})
    await page.emulateMedia({reducedMotion: 'reduce', contrast: 'more'})
    await page.goto(url(path))
    await page.evaluate(() => document.fonts.ready)
    expect.soft(await page.evaluate(findFaults), 'at 400 %').toEqual([])

    await page.emulateMedia({forcedColors: 'active'})
    expect.soft(await page.evaluate(findFaults), 'in colours of the reader').toEqual([])
    expect
      .soft(await page.locator('svg:visible').evaluateAll(findFaint), 'marks on a ground of their colour')
      .toEqual([])
    await page.emulateMedia({forcedColors: null})

    await page.addStyleTag({content: spacing})
    expect.soft(await page.evaluate(findFaults), 'with text wide apart, at 400 %').toEqual([])
    await page.setViewportSize({width: 1280, height: 800})
    expect.soft(await page.evaluate(findFaults), 'with text wide apart').toEqual([])
  })
}

test('what goes wrong is found', async ({page}) => {
  await page.setViewportSize({width: 320, height: 256})
  await page.setContent(`
    <p style="width: 400px">Too wide</p>
    <p style="overflow: hidden; width: 5em; white-space: nowrap">Cut off in the middle</p>
    <p>Below</p>
    <p style="margin-top: -2em">Above</p>`)
  expect(await page.evaluate(findFaults)).toEqual([
    expect.stringMatching(/^\d+ pixels to scroll sideways$/),
    expect.stringMatching(/^cut off: p. "Cut off/),
    expect.stringContaining('is printed over'),
  ])
})

/** Marks whose colour is not the opposite of what they stand on: in the colours of a reader there are only two. */
function findFaint(marks: Element[]): string[] {
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.cssText = 'forced-color-adjust: none; color: CanvasText; background: Canvas'
  const {color: text, backgroundColor: ground} = {...getComputedStyle(probe)}
  const opposite: Record<string, string> = {[ground]: text, [text]: ground}
  probe.remove()
  return marks
    .filter((mark) => getComputedStyle(mark).color !== opposite[groundOf(mark)])
    .map(
      (mark) =>
        `${mark.parentElement?.className} ${mark.parentElement?.ariaLabel ?? mark.parentElement?.textContent}`,
    )

  function groundOf(element: Element | null): string {
    if (element === null) return ground
    const {backgroundColor} = getComputedStyle(element)
    return backgroundColor in opposite ? backgroundColor : groundOf(element.parentElement)
  }
}
