/** Articles as they were: read from git, in memory, without touching the work tree. */
import {spawnSync} from 'node:child_process'
import {Refusal} from '../../cli/failure.ts'

/** A state of the past. */
export interface Reference {
  /** As it was given or found: `published/2026-11-23`. */
  name: string
  /** Hash of the commit. */
  commit: string
  /** Day of the commit. */
  date: string
}

/**
 * Find what to compare with.
 *
 * @param folder any folder of the repository
 * @param since a name of git's; else the last tag `published/…` that is part of the history, `origin/main` or `main`
 * @throws Refusal where there is no git, no repository, or nothing of that name
 */
export function findReference(folder: string, since?: string): Reference {
  // Must be a repository, before anything is looked for in it.
  git(folder, ['rev-parse', '--git-dir'])
  for (const name of since === undefined ? listDefaults(folder) : [since]) {
    const commit = tryGit(folder, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    ])
    if (commit) return {name, commit, date: git(folder, ['show', '-s', '--format=%cs', commit])}
  }
  throw new Refusal(tellMissing(folder, since))
}

function listDefaults(folder: string): string[] {
  const tags =
    tryGit(folder, ['tag', '--list', 'published/*', '--merged', 'HEAD', '--sort=-creatordate']) ?? ''
  const [last] = tags.split('\n')
  return [...(last ? [last] : []), 'origin/main', 'main']
}

function tellMissing(folder: string, since: string | undefined): string {
  const what =
    since === undefined
      ? 'Nothing to compare with: found no tag `published/…`, no `origin/main` and no `main`'
      : `Unexpected \`${since}\` for \`--since\`, expected a tag, a branch or a commit`
  const shallow = tryGit(folder, ['rev-parse', '--is-shallow-repository']) === 'true'
  const way = 'this copy has only a part of the history; `git fetch --unshallow --tags` gets the rest'
  return shallow ? `${what}: ${way}` : what
}

/**
 * The Markdown files of a folder as they were at a commit.
 *
 * @param folder where to run git, absolute
 * @param below path of the files' folder below it
 * @returns their texts, by name
 */
export function readOldFiles(folder: string, below: string, commit: string): Map<string, string> {
  const listed = git(folder, ['ls-tree', '-z', commit, '--', `${below}/`])
  const entries = listed.split('\0').flatMap((line) => readEntry(line, below))
  const texts = readBlobs(
    folder,
    entries.map(({hash}) => hash),
  )
  return new Map(entries.map(({name}, index) => [name, texts[index] ?? '']))
}

/** `100644 blob 1a2b3c…\tarticles/kursk.md` */
function readEntry(line: string, below: string): {name: string; hash: string}[] {
  const [, hash, path = ''] = /^100\d+ blob (\w+)\t(.*)$/s.exec(line) ?? []
  const name = path.slice(below.length + 1)
  return hash !== undefined && /^[^._][^/]*\.md$/i.test(name) ? [{name, hash}] : []
}

/** All contents in one process: `<hash> blob <size>`, a line feed, the bytes, a line feed. */
function readBlobs(folder: string, hashes: string[]): string[] {
  if (hashes.length === 0) return []
  const bytes = run(folder, ['cat-file', '--batch'], hashes.join('\n')).stdout
  const texts: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\n', at)
    const size = Number(bytes.toString('utf8', at, end).split(' ')[2])
    // Must be there: what `ls-tree` has named is missing only from a repository that is damaged or partial.
    if (!Number.isFinite(size)) throw new Refusal(`Unreadable history: ${bytes.toString('utf8', at, end)}`)
    texts.push(new TextDecoder().decode(bytes.subarray(end + 1, end + 1 + size)))
    at = end + 1 + size + 1
  }
  return texts
}

/** @throws Refusal with git's own words */
function git(folder: string, args: string[]): string {
  const {status, stdout, stderr} = run(folder, args)
  if (status === 0) return stdout.toString('utf8').replace(/\n$/, '')
  const words = stderr
    .toString('utf8')
    .replace(/^fatal: /, '')
    .trim()
  throw new Refusal(`Nothing to compare with: git says “${words.split('\n')[0]}” of \`${folder}\``)
}

function tryGit(folder: string, args: string[]): string | undefined {
  const {status, stdout} = run(folder, args)
  return status === 0 ? stdout.toString('utf8').trim() : undefined
}

function run(folder: string, args: string[], input = '') {
  // In a hook, git says where it is, as seen from a folder that need not be ours.
  const {GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...others} = process.env
  const env = {...others, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0'}
  const result = spawnSync('git', ['-C', folder, ...args], {env, input, maxBuffer: 2 ** 30})
  const {code} = (result.error ?? {}) as NodeJS.ErrnoException
  if (code === 'ENOENT') throw new Refusal('Nothing to compare with: `git` is not installed')
  if (result.error) throw new Refusal(`Nothing to compare with: git failed (${result.error.message})`)
  return result
}
