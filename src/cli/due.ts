/** `npm run due`: what should be looked at again. */
import {listDue} from '../desk/due.ts'
import {runCommand} from './command.ts'

await runCommand(listDue)
