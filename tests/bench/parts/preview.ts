/** The live preview: how long after saving the Markdown its words stand on the screen, beside plain Astro's. */
import {type ChildProcess, spawn} from 'node:child_process'
import {cpSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser, Page as BrowserPage} from '@playwright/test'
import {launchBrowser} from '../browser.ts'
import {programs, scratch} from '../folders.ts'
import {prepareOurs} from '../ours.ts'
import {preparePeers} from '../peers/prepare.ts'
import type {Project} from '../project.ts'
import {content, id, pages, text} from '../real.ts'
import type {Request} from '../request.ts'
import {describe, divide, toTable} from '../table.ts'
import {findMedian, takeTurns} from '../turns.ts'

/** A preview that runs, with a page of it open. */
interface Preview {
  project: Project
  server: ChildProcess
  page: BrowserPage
}

/** @throws Refusal where there is no browser */
export async function measurePreview({runs}: Request): Promise<string> {
  const copy = join(scratch, 'preview')
  rmSync(copy, {recursive: true, force: true})
  cpSync(content, copy, {recursive: true})
  const last = pages.at(-1)?.path ?? ''
  const [astro] = preparePeers(['astro'], copy)
  if (!astro) return ''
  const browser = await launchBrowser()
  const previews = [
    await open(prepareOurs(copy), 'node src/cli/dev.ts', last, browser),
    await open(astro, 'astro dev --port 4600', last, browser),
  ]
  try {
    // The first save finds much that is not loaded yet, and is not counted.
    const results = await takeTurns(previews, runs + 1, (preview, turn) => save(preview, turn))
    return writeTable(previews, results, runs)
  } finally {
    for (const {server} of previews) server.kill()
    await browser.close()
  }
}

function writeTable(previews: Preview[], results: Map<Preview, number[]>, runs: number): string {
  const rows = previews.map((preview) => {
    const times = results.get(preview)?.slice(1) ?? []
    return {name: preview.project.name, median: findMedian(times, (time) => time), worst: Math.max(...times)}
  })
  return describe(
    `From saving the real article to its words on the screen; ${runs} saves in turn`,
    toTable(
      ['', 'median, ms', 'worst, ms', 'ours ÷ theirs'],
      rows.map(({name, median, worst}, at) => [
        ...[name, median.toFixed(0), worst.toFixed(0)],
        at === 0 ? undefined : divide(rows[0]?.median, median),
      ]),
    ),
  )
}

async function open(project: Project, command: string, path: string, browser: Browser): Promise<Preview> {
  const {CONTENT_DIR = ''} = project.env
  const server = spawn('sh', ['-c', `exec ${command}`], {
    cwd: project.folder,
    env: {...process.env, PATH: programs, ASTRO_TELEMETRY_DISABLED: '1', ...(CONTENT_DIR && {CONTENT_DIR})},
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  process.on('exit', () => server.kill())
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      const [url] = /http:\/\/localhost:\d+/.exec(String(chunk)) ?? []
      if (url) resolve(url)
    })
    server.on('exit', () => reject(new Error(`the preview of ${project.name} ended before it began`)))
  })
  const page = await browser.newPage()
  await page.goto(`${address}/${path}/`)
  return {project, server, page}
}

/** Milliseconds from before the file is written until a reader would see it. */
async function save({project, page}: Preview, turn: number): Promise<number> {
  const words = `Looked through again, edition ${turn}.`
  const begin = performance.now()
  project.write(id, `${text}\n${words}\n`)
  await page.getByText(words).waitFor()
  return performance.now() - begin
}
