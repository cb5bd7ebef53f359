/** `npm run check`: what the build would say of the articles, without building. */
import {checkArticles} from '../desk/check.ts'
import {runCommand} from './command.ts'

await runCommand(checkArticles)
