/** What can be done while Astro still compiles, and nobody would have anything to do. */
import type {Settings} from '../cli/settings.ts'
import {sourceOf} from '../reading/kept.ts'
import type {Articles} from './articles.ts'
import type {Crew} from './crew.ts'

/**
 * Have everyone load what it takes to make anything, then draw pictures, an article at a time.
 *
 * @param compiling settles when there is better to do
 */
export function workAhead(
  compiling: Promise<void>,
  articles: Articles,
  {site, base, without}: Settings,
  crew: Crew,
): void {
  const pictures = !without.includes('pictures')
  const home = site === undefined ? base : new URL(base, site).href
  let isOver = false
  const draw = async () => {
    for (const entry of pictures ? articles.entries : []) {
      if (isOver) return
      await crew.do('draw', {source: sourceOf(entry, articles), home})
    }
  }
  // Astro takes a core.
  const prepared = Array.from({length: Math.max(crew.size - 1, 1)}, () => crew.do('prepare', pictures))
  const end = () => {
    isOver = true
  }
  // Whoever needs what could not be done will say so.
  for (const work of [...prepared, draw(), import('./validate.ts'), compiling.finally(end)])
    work.catch(() => {})
}
