/**
 * What a build takes out of the compiled program beside its pages. It has to be compiled with them: components and
 * whatever renders them only fit together when they come from one copy of Astro.
 */
export {experimental_AstroContainer} from 'astro/container'
export {createComponent, renderTemplate, renderToString} from 'astro/runtime/server/index.js'
export {measurePictures} from '../gallery.ts'

/** Astro compiles what has an address. Nobody asks for this one. */
export function GET(): Response {
  return new Response()
}
