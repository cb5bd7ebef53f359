import type {APIContext} from 'astro'
import {comparisonJson} from '../../../feed/comparison.ts'
import {comparisonPaths, type Props} from './_comparisons.ts'

export const getStaticPaths = comparisonPaths

export function GET({props}: APIContext<Props>): Response {
  return Response.json(comparisonJson(props.comparison, props.article))
}
