import type {APIContext} from 'astro'
import {cardOf, type Props, picturePaths} from './_comparisons.ts'

export const getStaticPaths = picturePaths

export function GET({props, site}: APIContext<Props>): Response {
  return new Response(cardOf(props, site), {headers: {'Content-Type': 'image/svg+xml'}})
}
