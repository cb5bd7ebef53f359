/** The one page that runs a script. */
import {expect, test} from './site.ts'

test('finds a figure by its claimant, and says what kind of thing it is', async ({page, url}) => {
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(url('/search/'))
  await page.getByRole('searchbox').fill('Kim Jong Un nine')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText(/\d+ results?/)
  await expect(page.locator('.results .kind').first()).toHaveText(/Section|Claim|Figure|Source/)
  const link = page.locator('.results a').first()
  await link.click()
  await expect(page.locator('h1')).toBeVisible()
  expect(errors, 'what the policy refused, and other errors').toEqual([])
})

test('keeps the question in the address, and shows markup in it as text', async ({page, url}) => {
  const query = '<img src=x onerror=alert(1)>'
  await page.goto(`${url('/search/')}?q=${encodeURIComponent(query)}`)
  await expect(page.getByRole('status')).toContainText(/result|Nothing/)
  await expect(page.getByRole('searchbox')).toHaveValue(query)
  expect(await page.locator('main img').count()).toBe(0)
})

test.describe('without script', () => {
  test.use({javaScriptEnabled: false})

  test('says so, and offers the lists', async ({page, url}) => {
    await page.goto(url('/search/'))
    await expect(page.getByText('needs JavaScript')).toBeVisible()
    await page.getByRole('link', {name: 'Figures'}).first().click()
    await expect(page).toHaveURL(/\/figures\/$/)
  })
})
