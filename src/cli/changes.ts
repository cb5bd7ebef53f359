/** `npm run changes`: what changed in the articles since they were last published, and whether readers are told. */
import {runCommand} from './command.ts'

await runCommand(async (args) => (await import('../desk/changes.ts')).tellChanges(args))
