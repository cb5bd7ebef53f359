import {pngFile} from '../../_file.ts'
import {cardOf, type Props, picturePaths} from './_comparisons.ts'

export const getStaticPaths = picturePaths

export const GET = pngFile<Props>(({props, site}) => cardOf(props, site))
