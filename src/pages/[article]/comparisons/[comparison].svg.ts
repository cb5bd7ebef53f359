import {textFile} from '../../_file.ts'
import {cardOf, type Props, picturePaths} from './_comparisons.ts'

export const getStaticPaths = picturePaths

export const GET = textFile<Props>('image/svg+xml', ({props, site}) => cardOf(props, site))
