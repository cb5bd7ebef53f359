/** `npm run new`: make an article that builds at once, with a comment on every key. */
import {makeArticle} from '../desk/new.ts'
import {runCommand} from './command.ts'

await runCommand(makeArticle)
