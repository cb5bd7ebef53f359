/** `npm run dev`: show the site as it is being written, drafts included, until Ctrl-C. */
import {dev} from 'astro'
import {tellFailure} from './failure.ts'
import {endOnSignals} from './process.ts'

endOnSignals(0)
try {
  const logger = {entrypoint: new URL('log.ts', import.meta.url)}
  const {resolvedUrls} = await dev({logger, logLevel: 'warn', server: {port: 4321}})
  console.log(resolvedUrls.local[0])
} catch (error) {
  console.error(tellFailure(error))
  process.exit(1)
}
