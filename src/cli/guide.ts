/** `npm run guide`: write the section of rules in the editors' guide anew. */
import {runCommand} from './command.ts'

await runCommand(async () => (await import('../desk/write-guide.ts')).updateGuide())
