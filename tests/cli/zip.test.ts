/** The command that packs the site, where it refuses. */
import {spawnSync} from 'node:child_process'
import {dirname} from 'node:path'
import {expect, test} from 'vitest'

const root = dirname(dirname(import.meta.dirname))

function zip(...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/zip.ts', ...args], {cwd: root, encoding: 'utf8'})
}

test('a name that is none of a zip is refused, before anything is built', {timeout: 60_000}, () => {
  const {status, stderr} = zip('--out', 'site.tar')
  expect(status).toBe(1)
  expect(stderr).toBe(
    'Unexpected `site.tar`, expected a name that ends in `.zip`\n\nnpm run zip -- [--out site.zip]\n',
  )
})
