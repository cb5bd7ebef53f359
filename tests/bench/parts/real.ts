/** The real site, beside an Astro project that has the same pages ready and does none of our work. */
import {appendFileSync, cpSync, globSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {root, scratch} from '../folders.ts'
import {measure} from '../measure.ts'
import {prepareOurs} from '../ours.ts'
import type {Page} from '../peers/convert.ts'
import {installPeers} from '../peers/install.ts'
import {preparePeer} from '../peers/prepare.ts'
import {build, buildCold} from '../project.ts'
import {content, id} from '../real.ts'
import type {Request} from '../request.ts'
import {describe, divide, round, toTable} from '../table.ts'
import {findMedian, takeTurns} from '../turns.ts'

/** @throws Refusal where a build fails */
export async function measureReal({runs}: Request): Promise<string> {
  installPeers()
  const ours = prepareOurs(content, [])
  const quick = prepareOurs(content, ['pictures', 'search'], 'quick')
  await build(quick)
  const pages = readBuiltPages(quick.out)
  const astro = preparePeer('astro', pages)
  const subjects = {
    [`Astro with the same ${pages.length} pages, from nothing`]: () => buildCold(astro),
    '`npm run build`, from nothing': () => buildCold(ours),
    'again, with nothing changed': () => build(ours),
    'from nothing, without pictures and search': () => buildCold(quick),
    '`npm run check` after a change': checkChanged,
  }
  const results = await takeTurns(Object.entries(subjects), runs, ([, measure]) => measure())
  const rows = [...results].map(([[name], costs]) => ({name, ...findMedian(costs, ({wall}) => wall)}))
  return describe(
    `The real site; the medians of ${runs}`,
    toTable(
      ['', 'seconds', 'of computing', 'largest process, MB', 'times Astro'],
      rows.map(({name, wall, cpu, memory}) => [
        ...[name, round(wall), round(cpu), round(memory.largest), divide(wall, rows[0]?.wall)],
      ]),
    ),
  )
}

/** Check once, so that what it loads is compiled and kept, and measure it after a change, as editors run it all day. */
async function checkChanged() {
  const copy = join(scratch, 'check')
  rmSync(copy, {recursive: true, force: true})
  cpSync(content, copy, {recursive: true})
  const check = () => measure('node src/cli/check.ts', root, {CONTENT_DIR: copy})
  await check()
  appendFileSync(join(copy, 'articles', `${id}.md`), '\nLooked through again.\n')
  return await check()
}

/** Every page of a built site, with what stands in its `main` as it is. */
function readBuiltPages(folder: string): Page[] {
  return globSync('**/*.html', {cwd: folder}).map((file) => {
    const html = readFileSync(join(folder, file), 'utf8')
    const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? []
    const path = file.replace(/(\/index)?\.html$/, '')
    // A line with nothing in it would end what Markdown takes for HTML.
    return {
      path,
      front: {title: path, description: path, date: '2026-01-01'},
      body: main.replace(/\n\s*\n/g, '\n'),
    }
  })
}
