/**
 * The font faces, in the site's stylesheet.
 *
 * Astro's `<Font>` writes them into every page, where a policy without inline styles forbids them, and where they
 * are sent again with every page.
 */
import type {AstroIntegration} from 'astro'
import type {Plugin} from 'vite'

/** What pages import. */
const id = 'virtual:fonts.css'

/** The module in which Astro keeps what its `<Font>` writes. */
const kept = '\0virtual:astro:assets/fonts/internal'

/** An Astro integration: the fonts of the configuration, as a stylesheet. */
export function fontStyles(): AstroIntegration {
  return {
    name: 'font-styles',
    hooks: {
      'astro:config:setup'({updateConfig}) {
        // Astro puts the files where the styles say; there is nothing to bundle.
        const external = /\/fonts\/[\da-f]+\.woff2$/
        updateConfig({vite: {plugins: [vitePlugin()], build: {rolldownOptions: {external}}}})
      },
    },
  }
}

function vitePlugin(): Plugin {
  return {
    name: 'font-styles',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(loaded) {
      if (loaded !== `\0${id}`) return undefined
      const load = this.environment.plugins.find(({name}) => name === 'astro:fonts')?.load
      const module = typeof load === 'object' ? await load.handler.call(this, kept) : undefined
      return readStyles(module)
    },
  }
}

/** @throws Error where Astro keeps its fonts in another way than it did */
function readStyles(module: unknown): string {
  const [, entries = ''] =
    /new Map\((\[.*\])\);/.exec((module as {code?: string} | undefined)?.code ?? '') ?? []
  const families = JSON.parse(entries) as [name: string, data: {css: string}][]
  // Each has a name of its own, and needs no number behind it.
  return families.map(([, {css}]) => css.replace(/-[\da-f]{16}\b(?!\.)/g, '')).join('')
}
