/** `npm run changes`: what changed in the articles since they were last published, and whether readers are told. */
import {tellChanges} from '../desk/changes.ts'
import {runCommand} from './command.ts'

await runCommand(tellChanges)
