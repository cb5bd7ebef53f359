import {jsonFile} from '../../_file.ts'
import {citationPaths, type Props} from './_citations.ts'

export const getStaticPaths = citationPaths

export const GET = jsonFile<Props>(({props}) => [props.item])
