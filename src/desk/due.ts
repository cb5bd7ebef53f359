/** The command `due`. */
import type {VFile} from 'vfile'
import type {Article} from '../article/article.ts'
import {isDay} from '../article/period.ts'
import {figureName} from '../article/titles.ts'
import {type Outcome, readArguments} from '../cli/command.ts'
import {Refusal} from '../cli/failure.ts'
import {findArticles, readContent} from './content.ts'
import {today} from './days.ts'

const usage = 'npm run due -- [--on 2026-03-02]'

interface Due {
  file: VFile
  line: number
  what: string
  id: string
  words: string
}

/**
 * List what should be looked at again: numbers whose day of review has come, drafts whose day of publication has passed,
 * sources of which there is no archived copy.
 */
export function listDue(args: string[]): Outcome {
  const {values} = readArguments(args, {on: {type: 'string'}}, usage)
  const on = values.on ?? today()
  if (!isDay(on))
    throw new Refusal(`Unexpected \`${on}\` for \`--on\`, expected a day that exists, such as \`${today()}\``)
  const {files, articles} = readContent(findArticles())
  const pairs = articles.flatMap((article) => {
    const file = files.find(({stem}) => stem === article.id)
    return file ? [{file, article}] : []
  })
  const list = pairs.flatMap(({file, article}) => [
    ...findReviews(article, file, on),
    ...findDrafts(article, file, on),
    ...findUnarchived(article, file),
  ])
  const unread = files.filter(({stem}) => !articles.some(({id}) => id === stem))
  return {output: [...tell(list, on), ...tellUnread(unread)].join('\n\n'), status: 0}
}

function findReviews(article: Article, file: VFile, on: string): Due[] {
  return Object.values(article.figures)
    .filter(({review}) => review !== undefined && review <= on)
    .sort((a, b) => ((a.review ?? '') < (b.review ?? '') ? -1 : 1))
    .map(({id, review}) => ({
      ...place(file, 'figures', id),
      what: 'review',
      words: `${figureName(id, article)}, due ${review}`,
    }))
}

function findDrafts({id, draft, published, title}: Article, file: VFile, on: string): Due[] {
  if (!draft || published >= on) return []
  return [
    {
      file,
      line: file.data.matter?.keyPlace(['draft']).start.line ?? 1,
      what: 'draft',
      id,
      words: `${title}, due ${published}`,
    },
  ]
}

function findUnarchived({sources}: Article, file: VFile): Due[] {
  return Object.values(sources)
    .filter(({unread, url, archive}) => !unread && url !== undefined && archive === undefined)
    .map(({id, url = ''}) => ({...place(file, 'sources', id), what: 'archive', words: url}))
}

function place(file: VFile, ...[name, id]: [string, string]): {file: VFile; line: number; id: string} {
  return {file, line: file.data.matter?.keyPlace([name, id]).start.line ?? 1, id}
}

function tell(list: Due[], on: string): string[] {
  if (list.length === 0) return [`✔ nothing is due on ${on}`]
  const width = Math.max(...list.map(({id}) => id.length))
  const files = Map.groupBy(list, ({file}) => file.path)
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
