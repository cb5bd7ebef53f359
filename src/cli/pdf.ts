/** `npm run pdf`: articles as documents, each page of `/full/` a sheet. */
import {runCommand} from './command.ts'

await runCommand(async (args) => (await import('../desk/pdf.ts')).printArticles(args))
