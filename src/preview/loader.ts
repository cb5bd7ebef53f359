/**
 * Astro's loader of the newsroom's articles, for the live preview. A build reads them itself, many at a time, while
 * Astro compiles the pages; see `build/`.
 */
import type {Loader} from 'astro/loaders'

export function articleLoader(): Loader {
  return {
    name: 'articles',
    async load({config, logger, watcher}) {
      // Loaded when it is needed: Astro takes a second to get what reads articles ready, which a build would wait for.
      if (watcher) await (await import('./watch.ts')).watchArticles(config, logger, watcher)
    },
  }
}
