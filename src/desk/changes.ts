/** The command `changes`. */
import {basename, dirname, join} from 'node:path'
import {VFile} from 'vfile'
import {type Outcome, readArguments, readChoice} from '../cli/command.ts'
import {createProgress} from '../cli/progress.ts'
import {displayPath, readArticleFiles} from '../reading/article-file.ts'
import {compareStates} from './changes/compare.ts'
import {findReference, readOldFiles} from './changes/git.ts'
import {toMarkdown} from './changes/markdown.ts'
import {pairStates} from './changes/pair.ts'
import {readState, type State} from './changes/state.ts'
import {countSilences, type Findings} from './changes/tell.ts'
import {toText} from './changes/text.ts'
import {findArticles} from './content.ts'

const formats = ['text', 'markdown', 'json'] as const

const usage = `npm run changes -- [--since REF] [--strict] [--format ${formats.join('|')}]`

/**
 * Tell what changed in the articles since they were last published.
 *
 * @returns the changes; with `--strict`, status 1 where readers would not be told of one
 * @throws Refusal where there is nothing to compare with
 */
export function tellChanges(args: string[]): Outcome {
  const {values} = readArguments(
    args,
    {
      since: {type: 'string'},
      strict: {type: 'boolean', default: false},
      format: {type: 'string', default: 'text'},
    },
    usage,
  )
  const format = readChoice('format', values.format, formats)
  const findings = findChanges(values.since)
  const status = values.strict && countSilences(findings) > 0 ? 1 : 0
  return {output: write(findings, format, values.strict), status}
}

function findChanges(since: string | undefined): Findings {
  const folder = findArticles()
  const contentDir = dirname(folder)
  const reference = findReference(contentDir, since)
  const before = [...readOldFiles(contentDir, basename(folder), reference.commit)].map(
    ([name, value]) => new VFile({path: join(displayPath(folder), name), value}),
  )
  const after = readArticleFiles(folder)
  // Of an archive of thousands, that is not much.
  const pairs = pairStates(readAll(listOthers(before, after)), readAll(listOthers(after, before)))
  return {reference, articles: pairs.flatMap((pair) => compareStates(pair, reference.date) ?? [])}
}

/** Files whose text is not the same among the others. */
function listOthers(files: VFile[], others: VFile[]): VFile[] {
  const texts = new Map(others.map(({path, value}) => [path, value]))
  return files.filter(({path, value}) => value === undefined || value !== texts.get(path))
}

/** Read the changed texts; many of them show their progress. */
function readAll(files: VFile[]): State[] {
  const progress = createProgress('texts read')
  const states = files.map((file, at) => {
    progress.tell(at, files.length)
    return readState(file)
  })
  progress.end()
  return states
}

function write(findings: Findings, format: (typeof formats)[number], strict: boolean): string {
  switch (format) {
    case 'text':
      return toText(findings, strict)
    case 'markdown':
      return toMarkdown(findings)
    case 'json':
      return JSON.stringify(findings, undefined, 2)
  }
}
