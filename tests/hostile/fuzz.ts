/**
 * `npm run fuzz [seconds]`: articles with slips, other ones each time, for as long as there is time.
 * One that is not read as it should be is left in `tests/output/fuzz/`, as small as it could be made.
 */
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')
const seconds = process.argv[2] ?? '60'
if (!(Number(seconds) > 0)) throw new Error(`Unexpected \`${seconds}\`, expected a number of seconds`)
const {status} = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    'tests/hostile/fuzz.test.ts',
  ],
  {cwd: root, env: {...process.env, FUZZ_SECONDS: seconds}, stdio: 'inherit'},
)
process.exit(status ?? 1)
