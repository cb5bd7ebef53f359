/** What stands beside the text: contents before it and notes after it on a wide screen, neither on a narrow one. */
import {expect, listPages, test} from './site.ts'

const texts = listPages().filter(({html}) => html.includes('class="notes"'))

test('there are pages with notes', () => {
  expect(texts.map(({path}) => path)).toContain('nine-or-thousands/what-each-number-counts/')
})

for (const {path} of texts) {
  test(`notes and contents of /${path} stand in the margins where there are any`, async ({page, url}) => {
    await page.goto(url(path))
    for (const width of [1120, 1280, 1920]) {
      await page.setViewportSize({width, height: 900})
      const notes = await page.locator('.notes small').evaluateAll(boxesOf)
      const [text] = await page.locator('h1').evaluateAll(boxesOf)
      const wide = await page.locator('.wide').evaluateAll(boxesOf)
      const [contents] = await page.locator('.contents').evaluateAll(boxesOf)
      expect(notes.length).toBeGreaterThan(0)
      for (const [at, note] of notes.entries()) {
        expect(note.left).toBeGreaterThan(text?.right ?? Infinity)
        expect(note.right).toBeLessThanOrEqual(width)
        const others = [...notes.slice(at + 1), ...wide].filter((other) => meet(note, other))
        expect(others, `meets ${note.name}`).toEqual([])
      }
      expect(contents?.right).toBeLessThanOrEqual(text?.left ?? 0)
    }

    await page.setViewportSize({width: 360, height: 740})
    await expect(page.locator('.notes').first()).toBeHidden()
    await page.locator('main').getByRole('link', {name: 'Contents'}).click()
    await expect(page.getByRole('navigation', {name: 'Contents'})).toBeInViewport()
  })
}

interface Box {
  name: string
  left: number
  right: number
  top: number
  bottom: number
}

function boxesOf(elements: Element[]): Box[] {
  return elements.map((element) => {
    const {left, right, top, bottom} = element.getBoundingClientRect()
    return {name: (element.textContent ?? '').slice(0, 40), left, right, top, bottom}
  })
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
