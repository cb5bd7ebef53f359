/**
 * `npm test`: every part in order, each to its end whatever became of the others.
 * Parts can be named: `npm test -- unit browser`. The last line is the sum.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {delimiter, dirname, join} from 'node:path'
import {add, reconcile, type Tally, tallyPlaywright, tallyVitest} from './tally.ts'

interface Part {
  name: string
  /** Script to run, below `node_modules`. */
  program: string
  args: string[]
  /** The JSON report that it writes, and how to count it. Without one, the part is a single test. */
  report?: {path: string; count: (report: never) => Tally}
}

const root = dirname(import.meta.dirname)
const output = join(root, 'tests/output')

/** Colours are for a terminal; without being told, both paint into a file too, Biome letter by letter. */
const plain = process.stdout.isTTY
  ? {biome: [], vitest: []}
  : {biome: ['--colors=off'], vitest: ['--no-color']}

const parts: Part[] = [
  {name: 'types', program: 'astro/bin/astro.mjs', args: ['check', '--minimumSeverity', 'warning']},
  {name: 'lint', program: '@biomejs/biome/bin/biome', args: ['ci', ...plain.biome]},
  {
    name: 'unit',
    program: 'vitest/vitest.mjs',
    args: [
      ...['run', '--config', 'tests/vitest.config.ts', '--reporter', 'default'],
      ...plain.vitest,
      ...['--reporter', 'json', '--outputFile.json', join(output, 'unit.json')],
    ],
    report: {path: join(output, 'unit.json'), count: tallyVitest},
  },
  {
    name: 'browser',
    program: '@playwright/test/cli.js',
    args: ['test', '--config', 'tests/browser/playwright.config.ts'],
    report: {path: join(output, 'browser.json'), count: tallyPlaywright},
  },
]

const wanted = process.argv.slice(2)
const tallies = parts.filter(({name}) => wanted.length === 0 || wanted.includes(name)).map(runPart)
const {passed, failed, skipped} = add(tallies)

console.log('')
for (const line of skipped) console.log(`skipped: ${line}`)
// A slip in the name of a part must not look like success.
const nothing = passed + failed === 0
console.log(`${passed} passed, ${nothing ? 1 : failed} failed`)
process.exit(failed > 0 || nothing ? 1 : 0)

function runPart({name, program, args, report}: Part): Tally {
  console.log(`\n# ${name}\n`)
  if (report) rmSync(report.path, {force: true})
  const {status} = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    env: getEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 20 * 60_000,
  })
  const succeeded = status === 0
  if (!report) return {passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: []}
  return reconcile(readReport(report), succeeded)
}

function readReport({path, count}: NonNullable<Part['report']>): Tally | undefined {
  if (!existsSync(path)) return undefined
  return count(JSON.parse(readFileSync(path, 'utf8')) as never)
}

/** Whatever settings the shell has for a build of its own, the tests start from none. */
function getEnvironment(): NodeJS.ProcessEnv {
  const {SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR, WITHOUT, NODE_ENV, PATH = '', ...env} = process.env
  return {
    ...env,
    PATH: `${dirname(process.execPath)}${delimiter}${PATH}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}
