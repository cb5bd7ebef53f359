/** What can be measured, in the order of the usage. Each is loaded only when it is asked for. */
import type {Part} from './request.ts'

export const parts: Record<string, Part> = {
  cold: {
    what: 'a build from nothing, beside the peers (this one, where none is named)',
    counts: [1000],
    peers: ['hugo', 'eleventy', 'starlight', 'astro'],
    runs: 3,
    measure: async (request) => (await import('./parts/cold.ts')).measureCold(request),
  },
  changed: {
    what: 'a build after one article was changed, beside the peers and beside that article alone',
    counts: [1000],
    peers: ['hugo', 'eleventy', 'starlight', 'astro'],
    runs: 3,
    measure: async (request) => (await import('./parts/changed.ts')).measureChanged(request),
  },
  scale: {
    what: 'builds from nothing of several sizes',
    counts: [100, 1000, 5000],
    peers: [],
    runs: 1,
    measure: async (request) => (await import('./parts/scale.ts')).measureScale(request),
  },
  pictures: {
    what: 'what pictures and the search add to a build',
    counts: [100],
    peers: [],
    runs: 3,
    measure: async (request) => (await import('./parts/pictures.ts')).measurePictures(request),
  },
  real: {
    what: 'the real site, beside Astro with the same pages ready',
    counts: [],
    peers: [],
    runs: 3,
    measure: async (request) => (await import('./parts/real.ts')).measureReal(request),
  },
  preview: {
    what: 'from saving an article to its words on the screen, beside Astro',
    counts: [],
    peers: [],
    runs: 10,
    measure: async (request) => (await import('./parts/preview.ts')).measurePreview(request),
  },
  page: {
    what: 'the weight of the real article’s pages, and how they appear on a slow phone, beside the peers',
    counts: [],
    peers: ['eleventy', 'starlight', 'vitepress', 'framework'],
    runs: 5,
    measure: async (request) => (await import('./parts/page.ts')).measurePage(request),
  },
  lighthouse: {
    what: 'what Lighthouse gives the pages of the real article',
    counts: [],
    peers: [],
    runs: 1,
    measure: async (request) => (await import('./parts/lighthouse.ts')).measureLighthouse(request),
  },
  figures: {
    what: 'the algebra of figures and their drawing, call by call',
    counts: [],
    peers: [],
    runs: 1,
    measure: async () => (await import('./parts/figures.ts')).measureFigures(),
  },
}
