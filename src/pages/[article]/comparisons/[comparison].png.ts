import type {APIContext} from 'astro'
import {renderPng} from '../../../pictures.ts'
import {cardOf, type Props, picturePaths} from './_comparisons.ts'

export const getStaticPaths = picturePaths

export async function GET({props, site}: APIContext<Props>): Promise<Response> {
  return new Response(await renderPng(cardOf(props, site)), {headers: {'Content-Type': 'image/png'}})
}
