import type {APIContext} from 'astro'
import {citationPaths, type Props} from './_citations.ts'

export const getStaticPaths = citationPaths

export function GET({props}: APIContext<Props>): Response {
  return Response.json([props.item])
}
