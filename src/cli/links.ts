/** `npm run links`: try every address that the articles give. The only command that uses the network. */
import {tryLinks} from '../desk/links.ts'
import {runCommand} from './command.ts'

await runCommand(tryLinks)
