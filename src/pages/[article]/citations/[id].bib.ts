import {formatBibtex} from '../../../feed/citations.ts'
import {textFile} from '../../_file.ts'
import {citationPaths, type Props} from './_citations.ts'

export const getStaticPaths = citationPaths

export const GET = textFile<Props>('application/x-bibtex', ({props}) => formatBibtex([props.item]))
