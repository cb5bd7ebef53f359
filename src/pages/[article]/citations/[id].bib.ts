import type {APIContext} from 'astro'
import {formatBibtex} from '../../../feed/citations.ts'
import {textResponse} from '../../_home.ts'
import {citationPaths, type Props} from './_citations.ts'

export const getStaticPaths = citationPaths

export function GET({props}: APIContext<Props>): Response {
  return textResponse(formatBibtex([props.item]), 'application/x-bibtex')
}
