import {comparisonCsv} from '../../../feed/comparison.ts'
import {textFile} from '../../_file.ts'
import {comparisonPaths, type Props} from './_comparisons.ts'

export const getStaticPaths = comparisonPaths

export const GET = textFile<Props>('text/csv', ({props}) => comparisonCsv(props.comparison, props.article))
