/** `npm run build`: publish the site into OUT_DIR, as a whole or not at all. */
import {readArguments, runCommand} from './command.ts'

await runCommand(async (args) => {
  const usage = 'npm run build -- [--compress]'
  const {values} = readArguments(args, {compress: {type: 'boolean', default: false}}, usage)
  const {buildSite} = await import('./build-site.ts')
  return {output: '', status: (await buildSite(values.compress)) ? 0 : 1}
})
process.exit()
