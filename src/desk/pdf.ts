/** The command `pdf`. */
import {spawnSync} from 'node:child_process'
import {existsSync, globSync, mkdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import type {Browser, Page, Route} from '@playwright/test'
import {type Outcome, readArguments} from '../cli/command.ts'
import {Refusal} from '../cli/failure.ts'
import {advice, findBrowser} from '../cli/find-browser.ts'
import {readSettings} from '../cli/settings.ts'
import {withTemporaryFolder} from '../cli/temporary.ts'
import {code, expected} from '../markdown/problem.ts'

const usage = 'npm run pdf -- [article …] [--out pdf]'

/** What is printed: a built site, and where it will be published. */
interface Site {
  folder: string
  origin: string
  base: string
}

/** Build the site, and print its articles, or those that are named, through Chromium. */
export async function printArticles(args: string[]): Promise<Outcome> {
  const {values, positionals} = readArguments(args, {out: {type: 'string'}}, usage)
  const out = resolve(values.out ?? 'pdf')
  const {thisComputer} = await import('../cli/computer.ts')
  const program = findBrowser({...thisComputer, say: (line) => console.error(line)})
  if (program === undefined) throw new Refusal(advice)
  return await withTemporaryFolder(resolve('node_modules/.cache/pdf'), async (folder) => {
    const {site: origin = 'http://localhost:4321', base} = readSettings(process.env)
    const site: Site = {folder: join(folder, 'site'), origin, base}
    // It has told why.
    if (!build(site.folder)) return {output: '', status: 1}
    const files = await printAll(chooseArticles(positionals, site.folder), site, program, out)
    return {output: files.map((file) => relative(process.cwd(), file)).join('\n'), status: 0}
  })
}

/** Build what is printed; pictures to take away and search do not stand on paper. Only what is wrong is told. */
function build(folder: string): boolean {
  const env = {...process.env, OUT_DIR: folder, WITHOUT: 'pictures,search'}
  const command = join(import.meta.dirname, '../cli/build.ts')
  return spawnSync(process.execPath, [command], {env, stdio: ['ignore', 'ignore', 2]}).status === 0
}

/** @throws Refusal that names the nearest article that exists */
function chooseArticles(wanted: string[], folder: string): string[] {
  const known = globSync('*/article.json', {cwd: folder}).map(dirname).sort()
  for (const name of wanted) {
    if (known.includes(name)) continue
    throw new Refusal(
      `Unexpected article ${code(name)}, expected ${expected(name, 'an article', known)}\n\n${usage}`,
    )
  }
  return wanted.length > 0 ? wanted : known
}

/** @returns the paths of the documents */
async function printAll(articles: string[], site: Site, program: string, out: string): Promise<string[]> {
  mkdirSync(out, {recursive: true})
  const {chromium} = await import('@playwright/test')
  // Chromium has no sandbox for the one who may do everything, as in a container.
  const browser: Browser = await chromium.launch({
    executablePath: program,
    chromiumSandbox: process.getuid?.() !== 0,
  })
  try {
    const page = await browser.newPage()
    await page.route('**', (route) => answer(route, site))
    const files: string[] = []
    for (const article of articles) files.push(await print(article, page, site, out))
    return files
  } finally {
    await browser.close()
  }
}

async function print(article: string, page: Page, {origin, base}: Site, out: string): Promise<string> {
  const path = join(out, `${article}.pdf`)
  await page.goto(`${origin}${base}${article}/full/`)
  await page.pdf({path, format: 'A4', preferCSSPageSize: true, tagged: true, outline: true})
  return path
}

/**
 * Every request is answered from the folder, as if the site were published already: so the links of a document
 * lead to where it will be, and nothing is asked of anyone.
 */
async function answer(route: Route, {folder, origin, base}: Site): Promise<void> {
  const url = new URL(route.request().url())
  const file = fileOf(decodeURIComponent(url.pathname), folder, base)
  if (url.origin !== origin || file === undefined) await route.abort()
  else if (file.endsWith('.css')) await route.fulfill({contentType: 'text/css', body: readStyles(file)})
  else await route.fulfill({path: file})
}

/** Paper waits for its fonts, where a screen would not. */
function readStyles(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('font-display:optional', 'font-display:block')
}

function fileOf(pathname: string, folder: string, base: string): string | undefined {
  const path = join(folder, pathname.slice(base.length))
  if (!pathname.startsWith(base) || !`${path}${sep}`.startsWith(folder + sep) || !existsSync(path))
    return undefined
  return statSync(path).isDirectory() ? join(path, 'index.html') : path
}
