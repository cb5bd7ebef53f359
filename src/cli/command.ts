/** How a command of the desk runs: arguments in, text out, and never a stack trace where a sentence will do. */
import {type ParseArgsOptionsConfig, parseArgs} from 'node:util'
import {findNearest} from '../markdown/nearest.ts'
import {keepCompiled} from './compile-cache.ts'
import {Refusal, tellFailure} from './failure.ts'
import {endOnSignals} from './process.ts'

// Most of a command's second goes into loading it, so what was compiled is kept for the next time.
// That is why commands are imported only after this file.
keepCompiled()

export interface Outcome {
  /** For stdout. */
  output: string
  /** Exit status: 0, or 1 where there is something to mend. */
  status: number
}

/** Run a command with the arguments of this process, print what it returns, and end with its status. */
export async function runCommand(command: (args: string[]) => Outcome | Promise<Outcome>): Promise<void> {
  endOnSignals()
  // Whoever reads us may stop before the end, as `head` does.
  process.stdout.on('error', () => process.exit())
  try {
    const {output, status} = await command(process.argv.slice(2))
    if (output !== '') process.stdout.write(`${output}\n`)
    process.exitCode = status
  } catch (error) {
    if (error instanceof Help) return console.log(error.message)
    console.error(tellFailure(error))
    process.exitCode = 1
  }
}

/** Asked for with `--help`. */
class Help extends Error {}

/**
 * Read the arguments of a command.
 *
 * @param usage a line, shown where they cannot be read
 * @throws Refusal that names the argument, and the nearest one that exists
 */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  usage: string,
) {
  if (args.includes('--help')) throw new Help(usage)
  const flags = args.filter((arg) => arg.startsWith('-')).map((arg) => arg.split('=')[0] ?? '')
  const unknown = flags.find((flag) => flag !== '--' && !Object.hasOwn(options, flag.replace(/^--?/, '')))
  if (unknown !== undefined) {
    const nearest = findNearest(unknown.replace(/^-+/, ''), Object.keys(options))
    const meant = nearest ? `; did you mean \`--${nearest}\`?` : ''
    throw new Refusal(`Unexpected option \`${unknown}\`${meant}\n\n${usage}`)
  }
  try {
    return parseArgs({args, options, allowPositionals: true})
  } catch (cause) {
    throw new Refusal(`${(cause as Error).message}\n\n${usage}`)
  }
}

/** One of a closed list. @throws Refusal that names what there is */
export function readChoice<Choice extends string>(
  name: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((known) => known === value)
  if (choice) return choice
  const known = choices.map((known) => `\`${known}\``).join(', ')
  throw new Refusal(`Unexpected \`${value}\` for \`--${name}\`, expected one of ${known}`)
}
