/** The command `due`. */
import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import type {Article} from '../article/article.ts'
import {isDay} from '../article/period.ts'
import {figureName} from '../article/titles.ts'
import {readInThreads} from '../build/read-in-threads.ts'
import {type Outcome, readArguments} from '../cli/command.ts'
import {Refusal} from '../cli/failure.ts'
import {readFrontMatter} from '../markdown/matter.ts'
import {hasErrors} from '../markdown/problem.ts'
import {loadArticle, sourceOf} from '../reading/kept.ts'
import {findArticles} from './content.ts'
import {today} from './days.ts'

const usage = 'npm run due -- [--on 2026-03-02]'

interface Due {
  path: string
  line: number
  what: string
  id: string
  words: string
}

/** What is due of an article, and the keys below which it stands in the front matter. */
type Finding = Pick<Due, 'what' | 'id' | 'words'> & {keys: string[]}

/**
 * List what should be looked at again: numbers whose day of review has come, drafts whose day of publication has passed,
 * sources of which there is no archived copy.
 */
export async function listDue(args: string[]): Promise<Outcome> {
  const {values} = readArguments(args, {on: {type: 'string'}}, usage)
  const on = values.on ?? today()
  if (!isDay(on))
    throw new Refusal(`Unexpected \`${on}\` for \`--on\`, expected a day that exists, such as \`${today()}\``)
  const {files, ...where} = await readInThreads(findArticles(), resolve('public'))
  const list: Due[] = []
  const unread: VFile[] = []
  for (const file of files) {
    const entry = file.data.note?.article
    if (!entry || hasErrors(file)) {
      unread.push(file)
      continue
    }
    const article = await loadArticle(sourceOf(entry, where))
    list.push(...place(findAll(article, on), file))
  }
  return {output: [...tellUnread(unread), ...tell(list, on, unread.length)].join('\n\n'), status: 0}
}

function findAll(article: Article, on: string): Finding[] {
  return [...findReviews(article, on), ...findDrafts(article, on), ...findUnarchived(article)]
}

function findReviews(article: Article, on: string): Finding[] {
  return Object.values(article.figures)
    .filter(({review}) => review !== undefined && review <= on)
    .sort((a, b) => ((a.review ?? '') < (b.review ?? '') ? -1 : 1))
    .map(({id, review}) => ({
      ...{what: 'review', id, keys: ['figures', id]},
      words: `${figureName(id, article)}, due ${review}`,
    }))
}

function findDrafts({id, draft, published, title}: Article, on: string): Finding[] {
  if (!draft || published >= on) return []
  return [{what: 'draft', id, keys: ['draft'], words: `${title}, due ${published}`}]
}

function findUnarchived({sources}: Article): Finding[] {
  return Object.values(sources)
    .filter(({unread, url, archive}) => !unread && url !== undefined && archive === undefined)
    .map(({id, url = ''}) => ({what: 'archive', id, keys: ['sources', id], words: url}))
}

/** Only where something is due, its lines are looked for. */
function place(findings: Finding[], file: VFile): Due[] {
  const matter = findings.length > 0 ? readFrontMatter(file) : undefined
  return findings.map(({keys, ...finding}) => ({
    ...finding,
    path: file.path,
    line: matter?.keyPlace(keys).start.line ?? 1,
  }))
}

function tell(list: Due[], on: string, unread: number): string[] {
  if (list.length === 0) return [`✔ nothing is due on ${on}${unread > 0 ? ' in the others' : ''}`]
  const width = Math.max(...list.map(({id}) => id.length))
  const files = Map.groupBy(list, ({path}) => path)
  const parts = [...files].map(([path, dues]) => {
    const rows = dues.map(
      ({line, what, id, words}) =>
        `  ${String(line).padStart(5)}  ${what.padEnd(7)}  ${id.padEnd(width)}  ${words}`,
    )
    return [path, ...rows].join('\n')
  })
  return [...parts, tellSum(list, on)]
}

function tellSum(list: Due[], on: string): string {
  const count = (kind: string) => list.filter(({what}) => what === kind).length
  const part = (kind: string, one: string, many: string) => {
    const number = count(kind)
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]
  }
  const parts = [
    ...part('review', 'number to look at again', 'numbers to look at again'),
    ...part('draft', 'draft whose day has passed', 'drafts whose day has passed'),
    ...part('archive', 'source without an archived copy', 'sources without an archived copy'),
  ]
  return `On ${on}: ${parts.join(', ')}`
}

function tellUnread(files: VFile[]): string[] {
  if (files.length === 0) return []
  return [`Left out, for they have errors (see \`npm run check\`): ${files.map(({path}) => path).join(', ')}`]
}
