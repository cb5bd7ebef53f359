/** `npm run zip`: the site as one file, to be unpacked and read without a server. */
import {runCommand} from './command.ts'

await runCommand(async (args) => (await import('../desk/zip.ts')).zipSite(args))
