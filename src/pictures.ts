/** Pictures of comparisons, as pixels. */
import {readSettings} from './cli/settings.ts'
import {drawPng, isOurs} from './pictures/draw.ts'
import {keepPicture} from './pictures/kept.ts'

/** Whether this build has pictures of comparisons, and pages may link to them. */
export const hasPictures = !readSettings(process.env).without.includes('pictures')

/**
 * The PNG of an SVG, drawn or as it was drawn the last time.
 *
 * @returns its bytes
 */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  // Which fonts a computer has may change at any time.
  return isOurs(svg) ? await keepPicture(svg, drawPng) : await drawPng(svg)
}
