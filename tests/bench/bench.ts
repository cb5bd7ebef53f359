/** `npm run bench`: what building and reading the site costs, beside what others take for the same articles. */
import {runCommand} from '../../src/cli/command.ts'

await runCommand(async (args) => {
  const {parts} = await import('./parts.ts')
  const {readRequest} = await import('./request.ts')
  const {clearAway} = await import('./away.ts')
  const request = readRequest(args, parts)
  try {
    return {output: (await parts[request.part]?.measure(request)) ?? '', status: 0}
  } finally {
    clearAway()
  }
})
