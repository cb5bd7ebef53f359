/** The site as plain files, unpacked from its zip and opened without a server. */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {unzipSync} from 'fflate'
import {listFiles} from '../../src/cli/list-files.ts'
import {isPacked, writeZip} from '../../src/zip/zip.ts'
import {expect, folder, test} from './site.ts'

const unpacked = join(dirname(folder), 'plain files')

// One after the other: they share a folder.
test.describe.configure({mode: 'default'})

test.beforeAll(() => {
  const zip = `${unpacked}.zip`
  writeZip(listFiles(folder).filter(isPacked), folder, '/', zip, 'site')
  rmSync(unpacked, {recursive: true, force: true})
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(unpacked, name)), {recursive: true})
    writeFileSync(join(unpacked, name), bytes)
  }
})

test('leads from the front page to a claim and the method, with styles and fonts, and nothing fails', async ({
  page,
}) => {
  const failures: string[] = []
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()))
  page.on('requestfailed', (request) => failures.push(request.url()))
  await page.goto(pathToFileURL(join(unpacked, 'site/index.html')).href)
  await page.locator('main h2 a').first().click()
  await expect(page).toHaveURL(/\/site\/[\w-]+\/index\.html$/)
  await page.getByRole('navigation', {name: 'Contents'}).getByRole('link').nth(1).click()
  await expect(page).toHaveURL(/\/site\/[\w-]+\/[\w-]+\/index\.html$/)
  await page.getByRole('link', {name: 'Permanent link'}).first().click()
  await expect(page).toHaveURL(/index\.html#[\w-]+$/)
  const {isStyled, fonts} = await page.evaluate(describeStyle)
  expect(isStyled).toBe(true)
  expect(fonts).toEqual(expect.arrayContaining(['Newsreader', 'Public Sans']))
  await page.getByRole('link', {name: 'Method'}).first().click()
  await expect(page).toHaveURL(/\/site\/method\/index\.html$/)
  await expect(page.locator('h1')).toBeVisible()
  expect(failures).toEqual([])
})

test('says that a search needs a server, and offers the lists', async ({page}) => {
  const failures: string[] = []
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()))
  await page.goto(pathToFileURL(join(unpacked, 'site/search/index.html')).href)
  await expect(page.getByText('and a server that these pages come from')).toBeVisible()
  await page.getByRole('link', {name: 'Figures'}).first().click()
  await expect(page).toHaveURL(/\/figures\/index\.html$/)
  expect(failures).toEqual([])
})

/** Whether the style sheets apply, and which fonts have come. */
async function describeStyle(): Promise<{isStyled: boolean; fonts: string[]}> {
  await document.fonts.ready
  const isStyled = document.styleSheets.length > 0 && getComputedStyle(document.body).margin === '0px'
  const loaded = [...document.fonts].filter(({status}) => status === 'loaded').map(({family}) => family)
  return {isStyled, fonts: loaded.filter((family) => !family.includes('fallback'))}
}
