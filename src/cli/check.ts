/** `npm run check`: what the build would say of the articles, without building. */
import {runCommand} from './command.ts'

await runCommand(async (args) => (await import('../desk/check.ts')).checkArticles(args))
