/** `npm run guide`: write the section of rules in the editors' guide anew. */
import {updateGuide} from '../desk/write-guide.ts'
import {runCommand} from './command.ts'

await runCommand(updateGuide)
