/** The command `zip`. */
import {spawnSync} from 'node:child_process'
import {copyFileSync, renameSync} from 'node:fs'
import {basename, join, relative, resolve} from 'node:path'
import {type Outcome, readArguments} from '../cli/command.ts'
import {Refusal} from '../cli/failure.ts'
import {listFiles} from '../cli/list-files.ts'
import {readSettings} from '../cli/settings.ts'
import {withTemporaryFolder} from '../cli/temporary.ts'
import {isPacked, most, writeZip} from '../zip/zip.ts'

const usage = 'npm run zip -- [--out site.zip]'

/** Build the site, and pack it into a zip that is read without a server. */
export async function zipSite(args: string[]): Promise<Outcome> {
  const {values, positionals} = readArguments(args, {out: {type: 'string', default: 'site.zip'}}, usage)
  if (positionals.length > 0) throw new Refusal(`Unexpected \`${positionals[0]}\`\n\n${usage}`)
  const out = resolve(values.out)
  // Must have a name to be unpacked under.
  if (!/.\.zip$/.test(basename(out)))
    throw new Refusal(`Unexpected \`${values.out}\`, expected a name that ends in \`.zip\`\n\n${usage}`)
  const {base} = readSettings(process.env)
  return await withTemporaryFolder(resolve('node_modules/.cache/zip'), async (folder) => {
    const site = join(folder, 'site')
    // It has told why.
    if (!build(site)) return {output: '', status: 1}
    const files = listFiles(site).filter(isPacked)
    if (files.length > most)
      throw new Refusal(
        `Unexpected ${files.length} files, expected at most ${most}: no zip is sure to hold more`,
      )
    const packed = join(folder, 'site.zip')
    writeZip(files, site, base, packed, basename(out, '.zip'))
    // In one step, from a place on the same disk.
    copyFileSync(packed, `${out}.unfinished`)
    renameSync(`${out}.unfinished`, out)
    return {output: relative(process.cwd(), out), status: 0}
  })
}

/** Build what is packed: a search needs a server. What is told goes to stderr. */
function build(folder: string): boolean {
  const without = process.env.WITHOUT?.includes('pictures') ? 'pictures,search' : 'search'
  const env = {...process.env, OUT_DIR: folder, WITHOUT: without}
  const command = join(import.meta.dirname, '../cli/build.ts')
  return spawnSync(process.execPath, [command], {env, stdio: ['ignore', 2, 2]}).status === 0
}
