/**
 * `npm run load`: how nginx with our configuration stands beside a bare file, and whether readers notice when the
 * site is published underneath them. Takes some minutes, and a computer that has nothing else to do.
 */
import {spawnSync} from 'node:child_process'
import {chmodSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readArguments, runCommand} from '../../src/cli/command.ts'
import {Refusal} from '../../src/cli/failure.ts'
import {findNginx} from '../hosts/find-nginx.ts'
import {compare} from './compare.ts'
import {publishUnderLoad} from './publish-under-load.ts'
import {requireWrk} from './wrk.ts'

const usage = 'npm run load -- [--requests 200000] [--versions 50]'

await runCommand(async (args) => {
  const {values} = readArguments(
    args,
    {requests: {type: 'string', default: '200000'}, versions: {type: 'string', default: '50'}},
    usage,
  )
  const nginx = findNginx()
  if (!nginx) throw new Refusal('No nginx was found, and no Debian to fetch it from.')
  requireWrk()
  const folder = mkdtempSync(join(tmpdir(), 'load-'))
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
  // Must be readable by whoever nginx runs as.
  chmodSync(folder, 0o755)
  const site = join(folder, 'site')
  const env = {...process.env, OUT_DIR: site}
  const {status} = spawnSync('npm', ['run', '--silent', 'build', '--', '--compress'], {env, stdio: 'inherit'})
  if (status !== 0) throw new Refusal('The site could not be built.')
  for (const line of await compare(nginx, folder, site, 'nine-or-thousands/')) console.log(line)
  const goal = {requests: Number(values.requests), versions: Number(values.versions)}
  const {lines, sound} = await publishUnderLoad(nginx, folder, site, goal)
  return {output: lines.join('\n'), status: sound ? 0 : 1}
})
// Servers and readers may still be at work where something has failed.
process.exit()
