/** What else builds a site from the same articles. Each has a folder of this name beside this file. */

export const peerNames = ['hugo', 'eleventy', 'starlight', 'astro', 'vitepress', 'framework'] as const
export type PeerName = (typeof peerNames)[number]

export interface Peer {
  title: string
  /** The npm package that it comes in. */
  package?: string
  /** Where its Markdown stands. */
  content: string
  /** What it calls the first page of a folder. */
  index: string
  /** Where the stylesheet of those that bring none is looked for. */
  style?: string
  /** Builds into `dist/`. */
  command: string
  /** What it keeps between builds. */
  caches: string[]
  /** Whether it takes the title of a page from the text alone, where others show that of the front matter. */
  titleInText?: boolean
}

export const peers: Record<PeerName, Peer> = {
  hugo: {
    title: 'Hugo',
    content: 'content',
    index: '_index',
    style: 'static',
    command: 'hugo --quiet --destination dist --cacheDir "$PWD/.cache"',
    caches: ['.cache', 'resources'],
  },
  eleventy: {
    title: 'Eleventy',
    package: '@11ty/eleventy',
    content: 'content',
    index: 'index',
    style: '.',
    command: 'eleventy --quiet',
    caches: ['.cache'],
  },
  starlight: {
    title: 'Starlight',
    package: '@astrojs/starlight',
    content: 'src/content/docs',
    index: 'index',
    command: 'astro build --silent',
    caches: ['.astro', 'node_modules'],
  },
  astro: {
    title: 'Astro',
    package: 'astro',
    content: 'content',
    index: 'index',
    style: 'public',
    command: 'astro build --silent',
    caches: ['.astro', 'node_modules'],
  },
  vitepress: {
    title: 'VitePress',
    package: 'vitepress',
    content: '.',
    index: 'index',
    command: 'vitepress build --outDir dist',
    caches: ['.vitepress/cache', '.vitepress/.temp'],
    titleInText: true,
  },
  framework: {
    title: 'Observable Framework',
    package: '@observablehq/framework',
    content: 'src',
    index: 'index',
    command: 'observable build',
    caches: ['src/.observablehq/cache'],
    titleInText: true,
  },
}
