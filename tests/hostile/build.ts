/** Builds of a test's own content. */
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')

/**
 * Build the content of a folder into its `out/`.
 *
 * @param folder that holds `articles/`
 * @param settings more of them
 * @returns what went wrong, in short; empty where nothing did
 */
export function buildSite(folder: string, settings: Record<string, string> = {}): string {
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: {
      ...process.env,
      ...{CONTENT_DIR: folder, OUT_DIR: join(folder, 'out'), WITHOUT: 'pictures', ...settings},
    },
  })
  if (status === 0) return ''
  const told = stdout + stderr
  return told.match(/^\d+:\d+\S* +error .*$/gm)?.join('\n') || told.slice(-3000)
}
