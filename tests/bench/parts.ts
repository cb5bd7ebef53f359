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
  figures: {
    what: 'the algebra of figures and their drawing, call by call',
    counts: [],
    peers: [],
    runs: 1,
    measure: async () => (await import('./parts/figures.ts')).measureFigures(),
  },
}
