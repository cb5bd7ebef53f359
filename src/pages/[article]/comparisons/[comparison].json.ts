import {comparisonJson} from '../../../feed/comparison.ts'
import {jsonFile} from '../../_file.ts'
import {comparisonPaths, type Props} from './_comparisons.ts'

export const getStaticPaths = comparisonPaths

export const GET = jsonFile<Props>(({props}) => comparisonJson(props.comparison, props.article))
