/**
 * A build, from files of articles to a site that can be published.
 *
 * Two things go on side by side: Astro compiles the pages, and the articles are read by a crew of threads. Then the
 * crew renders, verifies and writes the articles whose pages are not right already, and what lies beside them.
 */
import {join, resolve} from 'node:path'
import {codeKey} from '../cli/code-key.ts'
import type {Draft} from '../cli/publish.ts'
import type {Settings} from '../cli/settings.ts'
import {cacheFolder, openStore} from '../cli/store.ts'
import {localOrigin} from '../feed/home.ts'
import type {Counts} from './assemble.ts'
import {gatherCrew} from './crew.ts'
import type {Workshop} from './produce.ts'
import {getProgram} from './program.ts'

/**
 * Build a site into a folder.
 *
 * @param compress whether text files get compressed copies beside them
 * @throws ContentError for errors in articles, Refusal for a site that is not sound
 */
export async function buildInto(draft: Draft, settings: Settings, compress: boolean): Promise<Counts> {
  const store = openStore('built', settings.contentDir, settings.outDir)
  const code = codeKey()
  const crew = gatherCrew()
  const halt = new AbortController()
  try {
    const program = getProgram(code, settings, cacheFolder, halt.signal)
    // It may fail before anyone waits for it.
    program.compiling?.catch(() => {})
    // Loaded while Astro is at work.
    const [{readAll}, {assemble}, {createMaking}, {readEarlier}, {createProgress}] = await Promise.all([
      import('./articles.ts'),
      import('./assemble.ts'),
      import('./making.ts'),
      import('./earlier.ts'),
      import('../cli/progress.ts'),
    ])
    const workshop: Workshop = {
      ...{program: program.folder, folder: draft.folder, compress},
      place: {origin: settings.site ?? localOrigin, base: settings.base},
    }
    const earlier = readEarlier(draft, store)
    const making = createMaking(workshop, program, earlier, crew)
    const progress = createProgress('articles read')
    const folder = join(settings.contentDir, 'articles')
    if (program.compiling) crew.spare(program.compiling)
    const articles = await readAll({folder, code, crew, tell: progress.tell, offer: making.begin})
    // Of the method page. They come with the program.
    const cases = await readAll({folder: resolve('src/cases'), code, crew})
    progress.end()
    if (articles.report !== '') console.error(`${articles.report}\n`)
    const job = {draft, settings, store, articles, cases, program, workshop, earlier, making}
    return await assemble(job, crew)
  } finally {
    halt.abort()
    await crew.end()
  }
}
