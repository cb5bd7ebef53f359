/** What engines differ in: widths of letters, grids and floats, what is folded, print. The rest is tested in one. */
import {type Firefox, firefoxAdvice, startFirefox} from './firefox.ts'
import {findFaults} from './layout.ts'
import {expect, listPages, test} from './site.ts'

const {FIREFOX_PATH = ''} = process.env
const article = 'nine-or-thousands/'

test.describe('in Firefox', () => {
  // One after the other: they share a browser.
  test.describe.configure({mode: 'default'})
  test.skip(FIREFOX_PATH === '', firefoxAdvice)

  let firefox: Firefox
  test.beforeAll(async () => {
    firefox = await startFirefox(FIREFOX_PATH)
  })
  test.afterAll(() => firefox?.close())

  for (const {path, html} of listPages()) {
    if (html.includes('http-equiv="refresh"')) continue
    test(`/${path} has nothing cut off, printed over other text or out of reach`, async ({url}) => {
      await firefox.open(url(path))
      expect.soft(await firefox.run(countFonts), 'fonts that have arrived').toBeGreaterThanOrEqual(2)
      for (const width of [320, 768, 1280]) {
        await firefox.resize(width, 800)
        expect.soft(await firefox.run(findFaults), `at ${width}`).toEqual([])
      }
    })
  }

  test('contents stand before the text, and notes after it', async ({url}) => {
    await firefox.resize(1280, 800)
    await firefox.open(url(`${article}what-each-number-counts/`))
    const edges = await firefox.run(findEdges)
    expect(edges.contents).toBeLessThanOrEqual(edges.text.left)
    expect(edges.notes.length).toBeGreaterThan(10)
    for (const {left, right} of edges.notes) {
      expect(left).toBeGreaterThan(edges.text.right)
      expect(right).toBeLessThanOrEqual(1280)
    }
  })

  test('a link to a pair that is folded away opens what it is folded in', async ({url}) => {
    await firefox.open(url(`${article}figures/`))
    expect(await firefox.run(followFirst)).toEqual({found: true, shown: true})
  })

  test('search finds a claim', async ({url}) => {
    await firefox.open(`${url('search/')}?q=Zelensky`)
    expect(await firefox.run(waitForResults)).toMatch(/\d+ results?/)
  })

  test('the whole article can be printed', async ({url}) => {
    await firefox.open(url(`${article}full/`))
    const pdf = await firefox.print()
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(50_000)
  })
})

async function countFonts(): Promise<number> {
  await document.fonts.ready
  return [...document.fonts].filter(({status}) => status === 'loaded').length
}

function findEdges() {
  const edges = (element: Element | null) => {
    const {left = 0, right = 0} = element?.getBoundingClientRect() ?? {}
    return {left, right}
  }
  return {
    text: edges(document.querySelector('h1')),
    contents: edges(document.querySelector('.contents')).right,
    notes: [...document.querySelectorAll('.notes small')].map(edges),
  }
}

async function followFirst() {
  const folded = document.querySelector('details.relations:not([open]) li')
  const link = document.querySelector<HTMLElement>(`.matrix a[href="#${folded?.id}"]`)
  link?.click()
  await new Promise((resolve) => setTimeout(resolve, 200))
  return {found: link !== null, shown: document.querySelector(':target')?.checkVisibility() ?? false}
}

async function waitForResults(): Promise<string> {
  const status = () => document.querySelector('[role="status"]')?.textContent ?? ''
  for (let tries = 0; tries < 100 && !/result|Nothing/.test(status()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  return status()
}
