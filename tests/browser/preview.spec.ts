/** The live preview, as an editor meets it: a copy of the content, saved again and again. */
import {type ChildProcess, spawn} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from './site.ts'

const root = join(import.meta.dirname, '../..')
let content: string
let preview: ChildProcess
let address: string

test.beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'preview-'))
  cpSync(join(root, 'content'), content, {recursive: true})
  preview = spawn(process.execPath, ['src/cli/dev.ts'], {
    cwd: root,
    env: {...process.env, CONTENT_DIR: content},
  })
  address = await new Promise((resolve, reject) => {
    preview.stdout?.on('data', (chunk) => {
      const [url] = /http:\S+/.exec(String(chunk)) ?? []
      if (url) resolve(url)
    })
    preview.on('exit', () => reject(new Error('the preview ended before it began')))
  })
})

test.afterAll(() => {
  preview.kill()
  rmSync(content, {recursive: true})
})

test('follows the Markdown, keeps the last good page under a report, and clears it when mended', async ({
  page,
}) => {
  const path = join(content, 'articles/nine-or-thousands.md')
  const good = readFileSync(path, 'utf8')
  await page.goto(`${address}nine-or-thousands/`)
  await expect(page.getByRole('button', {name: 'No problems'})).toBeVisible({timeout: 20_000})

  writeFileSync(path, good.replace('That denial had ended', 'The denial had ended'))
  await expect(page.getByText('The denial had ended')).toBeVisible()

  writeFileSync(path, good.replace('{of=kim-nine}', '{of=kim-nien}'))
  const panel = page.getByRole('region', {name: 'Live preview'})
  await expect(panel).toContainText('did you mean kim-nine?')
  await expect(panel.getByRole('link')).toHaveText(/nine-or-thousands\.md:\d+:\d+/)
  await expect(page.getByText('The denial had ended')).toBeVisible()

  writeFileSync(path, good)
  await expect(panel).toBeHidden()
  await expect(page.getByText('That denial had ended')).toBeVisible()

  await page.getByRole('button', {name: 'No problems'}).click()
  await expect(panel).toContainText('21 figures')
})
