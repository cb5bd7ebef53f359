/** Build the site with Astro and publish it whole: what the commands `build` and `start` share. */
import {cpSync, existsSync, globSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {performance} from 'node:perf_hooks'
import {build as buildWithAstro} from 'astro'
import {verifySite} from '../verify/site.ts'
import {compressFiles} from './compress.ts'
import {Refusal, tellFailure} from './failure.ts'
import {writeHostFiles} from './host-files.ts'
import {getLoggedErrors} from './log.ts'
import {publish, withFolderBeside} from './publish.ts'
import {writeSearchIndex} from './search-index.ts'
import {readSettings, type Settings} from './settings.ts'

interface Counts {
  articles: number
  pages: number
}

/**
 * Build and publish, and tell how it went: in a line on stdout, or in a report on stderr.
 *
 * @param compress  whether compressed copies stand beside the files
 * @returns the settings that the site was built with; undefined when nothing was published
 */
export async function buildSite(compress = false): Promise<Settings | undefined> {
  const begin = performance.now()
  // A build is one for readers, whatever the program that started it has set.
  process.env.NODE_ENV = 'production'
  let outDir: string | undefined
  try {
    const settings = readSettings(process.env)
    const {outDir: target} = settings
    outDir = target
    const counts = await publish(target, async (folder) => {
      const counts = await build(settings, folder)
      if (compress) await compressFiles(folder, target)
      return counts
    })
    console.log(tellSuccess(counts, performance.now() - begin, outDir))
    return settings
  } catch (error) {
    console.error(`${tellFailure(error)}\n\n${tellWhatStands(outDir)}`)
    return undefined
  }
}

/** @throws Refusal for content that is not there, and for errors that Astro has only logged */
async function build({contentDir, site, base, without}: Settings, folder: string): Promise<Counts> {
  // Must be there: a slip in the name would publish a site without articles.
  if (!existsSync(join(contentDir, 'articles')))
    throw new Refusal(`Unexpected CONTENT_DIR \`${contentDir}\`, expected a folder that holds \`articles/\``)
  const logger = {entrypoint: new URL('log.ts', import.meta.url)}
  // Must lie in the project: outside of it, all builds at a time would share the folder of Astro's half-done work.
  await withFolderBeside(resolve('node_modules/.astro/site'), async (outDir) => {
    await buildWithAstro({outDir, logger, logLevel: 'warn'})
    cpSync(outDir, folder, {recursive: true})
  })
  const errors = getLoggedErrors().length
  if (errors > 0) throw new Refusal(`The build went on after ${tellCount(errors, 'error')}, told above.`)
  if (!without.includes('search')) await writeSearchIndex(folder, base)
  writeHostFiles(folder, base)
  verify(folder, base, site)
  return {
    articles: globSync('*/article.json', {cwd: folder}).length,
    pages: globSync('**/*.html', {cwd: folder}).length,
  }
}

/** @throws Refusal that names what a reader would stumble over */
function verify(folder: string, base: string, site: string | undefined): void {
  const problems = verifySite(folder, base, site)
  if (problems.length === 0) return
  const shown = problems.slice(0, 20).map((problem) => `- ${problem}`)
  const rest = problems.length - shown.length
  const more = rest > 0 ? [`- and ${rest} more`] : []
  throw new Refusal(['The site is built, but not sound:', ...shown, ...more].join('\n'))
}

function tellSuccess({articles, pages}: Counts, milliseconds: number, outDir: string): string {
  const built = `${tellCount(articles, 'article')}, ${tellCount(pages, 'page')}`
  return `Built ${built} in ${(milliseconds / 1000).toFixed(1)} s → ${tellPath(outDir)}`
}

function tellWhatStands(outDir: string | undefined): string {
  if (outDir === undefined) return 'Nothing was published; what stands in OUT_DIR is untouched.'
  if (!existsSync(outDir)) return `Nothing was published; there is no earlier build in ${tellPath(outDir)}.`
  return `Nothing was published; the earlier build in ${tellPath(outDir)} is untouched.`
}

function tellCount(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

/** Relative where that is shorter, as it was most likely given. */
function tellPath(path: string): string {
  const way = relative('', path)
  return way.startsWith('..') ? path : way
}
