/** `npm run due`: what should be looked at again. */
import {runCommand} from './command.ts'

await runCommand(async (args) => (await import('../desk/due.ts')).listDue(args))
