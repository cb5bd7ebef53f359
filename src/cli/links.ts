/** `npm run links`: try every address that the articles give. The only command that uses the network. */
import {runCommand} from './command.ts'

await runCommand(async (args) => (await import('../desk/links.ts')).tryLinks(args))
