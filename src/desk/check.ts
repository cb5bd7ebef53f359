/** The command `check`. */
import {existsSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import type {VFile} from 'vfile'
import {readInThreads} from '../build/read-in-threads.ts'
import {type Outcome, readArguments, readChoice} from '../cli/command.ts'
import {Refusal} from '../cli/failure.ts'
import {readSettings} from '../cli/settings.ts'
import {terminalOptions} from '../cli/terminal.ts'
import {report} from '../markdown/report.ts'
import {isBlocking} from '../reading/outcome.ts'
import {findArticles} from './content.ts'
import {toGithub} from './formats/github.ts'
import {toJson} from './formats/json.ts'
import {toSarif} from './formats/sarif.ts'

const formats = ['text', 'github', 'sarif', 'json'] as const

const usage = `npm run check -- [files] [--format ${formats.join('|')}] [--strict]`

/**
 * Check articles: those that are named, else all of CONTENT_DIR.
 *
 * @returns the report, and status 1 where a build would stop; with `--strict`, wherever there is anything to mend
 */
export async function checkArticles(args: string[]): Promise<Outcome> {
  const {values, positionals} = readArguments(
    args,
    {format: {type: 'string', default: 'text'}, strict: {type: 'boolean', default: false}},
    usage,
  )
  const format = readChoice('format', values.format, formats)
  const files = await (positionals.length === 0 ? readFiles(findArticles(), []) : readNamed(positionals))
  const fails = values.strict ? ({messages}: VFile) => messages.length > 0 : isBlocking
  return {output: write(files, format), status: files.some(fails) ? 1 : 0}
}

function write(files: VFile[], format: (typeof formats)[number]): string {
  switch (format) {
    case 'text':
      return tell(files, report(files, terminalOptions(process.stdout)))
    case 'github':
      return tell(files, toGithub(files))
    case 'sarif':
      return toSarif(files)
    case 'json':
      return toJson(files)
  }
}

/** Where there is nothing to mend, that is said too; what was silenced comes after it. */
function tell(files: VFile[], text: string): string {
  if (files.some(({messages}) => messages.length > 0)) return text
  const count = files.length === 1 ? '1 article' : `${files.length} articles`
  return [`✔ ${count}, nothing to mend`, ...(text === '' ? [] : [text])].join('; ')
}

async function readFiles(folder: string, wanted: string[]): Promise<VFile[]> {
  const {files} = await readInThreads(folder, resolve('public'), wanted)
  return files
}

/** Files are read with those beside them, to which they may link. */
async function readNamed(names: string[]): Promise<VFile[]> {
  const folders = Map.groupBy(names.map(find), dirname)
  const files: VFile[] = []
  for (const [folder, paths] of folders) {
    const wanted = paths.map((path) => basename(path))
    const beside = await readFiles(folder, wanted)
    files.push(...beside.filter(({basename: name}) => wanted.includes(name ?? '')))
  }
  return files
}

/** npm runs us in the folder of the project; the name may be meant from where the editor is. */
function find(name: string): string {
  const places = [
    resolve(name),
    resolve(process.env.INIT_CWD ?? '.', name),
    join(readSettings(process.env).contentDir, 'articles', name),
  ]
  const path = places.find((place) => existsSync(place))
  if (path === undefined) throw new Refusal(`Unexpected file \`${name}\`, expected one that exists`)
  if (statSync(path).isFile()) return path
  throw new Refusal(
    `Unexpected \`${name}\`, expected a file, such as \`${name.replace(/\/$/, '')}/kursk.md\``,
  )
}
