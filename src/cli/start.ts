/** `npm start`: build the site and serve it on this computer until Ctrl-C. */
import {buildSite} from './build-site.ts'
import {endOnSignals} from './process.ts'
import {serve} from './serve.ts'

endOnSignals(0)
const settings = await buildSite()
// An earlier build may stand there, but serving it would look as if the change had worked.
if (!settings) process.exit(1)
const {address} = await serve(settings.outDir, settings.base)
console.log(address)
