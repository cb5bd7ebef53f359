/** `npm run build`: publish the site into OUT_DIR, as a whole or not at all. */
import {buildSite} from './build-site.ts'
import {endOnSignals} from './process.ts'

endOnSignals()
process.exit((await buildSite()) ? 0 : 1)
