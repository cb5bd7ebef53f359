/** `npm run new`: make an article that builds at once, with a comment on every key. */
import {runCommand} from './command.ts'

await runCommand(async (args) => (await import('../desk/new.ts')).makeArticle(args))
