/** Sites built for verification, below a base and with an origin. */
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')

/**
 * Build a site at `https://example.org/kursk/`.
 *
 * @param folder to build into
 * @param content below the project
 * @throws Error with what the build told
 */
export function build(folder: string, content: string): void {
  const settings = {OUT_DIR: folder, BASE_PATH: '/kursk', SITE_URL: 'https://example.org', WITHOUT: ''}
  const env = {...process.env, CONTENT_DIR: join(root, content), ...settings}
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stdout + stderr)
}
