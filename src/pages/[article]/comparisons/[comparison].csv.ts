import type {APIContext} from 'astro'
import {comparisonCsv} from '../../../feed/comparison.ts'
import {comparisonPaths, type Props} from './_comparisons.ts'

export const getStaticPaths = comparisonPaths

export function GET({props}: APIContext<Props>): Response {
  const {comparison, article} = props
  return new Response(comparisonCsv(comparison, article), {
    headers: {'Content-Type': 'text/csv; charset=utf-8'},
  })
}
