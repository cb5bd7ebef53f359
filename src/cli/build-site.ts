/** Build the site and publish it whole: what the commands `build` and `start` share. */
import {existsSync} from 'node:fs'
import {join, relative} from 'node:path'
import {performance} from 'node:perf_hooks'
import type {Counts} from '../build/assemble.ts'
import {buildInto} from '../build/site.ts'
import {Refusal, tellFailure} from './failure.ts'
import {publish} from './publish.ts'
import {readSettings, type Settings} from './settings.ts'

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
    outDir = settings.outDir
    // Must be there: a slip in the name would publish a site without articles.
    if (!existsSync(join(settings.contentDir, 'articles')))
      throw new Refusal(
        `Unexpected CONTENT_DIR \`${settings.contentDir}\`, expected a folder that holds \`articles/\``,
      )
    const counts = await publish(outDir, (draft) => buildInto(draft, settings, compress))
    console.log(tellSuccess(counts, performance.now() - begin, outDir))
    return settings
  } catch (error) {
    console.error(`${tellFailure(error)}\n\n${tellWhatStands(outDir)}`)
    return undefined
  }
}

function tellSuccess({articles, pages, reused}: Counts, milliseconds: number, outDir: string): string {
  const built = `${tellCount(pages, 'page')} of ${tellCount(articles, 'article')}`
  const changed = articles - reused
  const kept =
    reused > 0 ? `, ${changed === 0 ? 'none' : changed.toLocaleString('en')} of them new or changed,` : ''
  return `Built ${built}${kept} in ${(milliseconds / 1000).toFixed(1)} s → ${tellPath(outDir)}`
}

function tellWhatStands(outDir: string | undefined): string {
  if (outDir === undefined) return 'Nothing was published; what stands in OUT_DIR is untouched.'
  if (!existsSync(outDir)) return `Nothing was published; there is no earlier build in ${tellPath(outDir)}.`
  return `Nothing was published; the earlier build in ${tellPath(outDir)} is untouched.`
}

function tellCount(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`
}

/** Relative where that is shorter, as it was most likely given. */
function tellPath(path: string): string {
  const way = relative('', path)
  return way.startsWith('..') ? path : way
}
