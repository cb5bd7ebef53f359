/** The command `new`. */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {isId, toId} from '../article/id.ts'
import {reservedArticles} from '../article/lists.ts'
import {type Outcome, readArguments} from '../cli/command.ts'
import {Refusal} from '../cli/failure.ts'
import {readSettings} from '../cli/settings.ts'
import {code} from '../markdown/problem.ts'
import {displayPath} from '../reading/article-file.ts'
import {site} from '../site.ts'
import {addDays, today} from './days.ts'

const usage = 'npm run new -- <name> [--title "…"]'

/**
 * Make an article: a draft that builds at once, with a comment on every key.
 *
 * @throws Refusal where the name cannot be an address, or is taken
 */
export function makeArticle(args: string[]): Outcome {
  const {values, positionals} = readArguments(args, {title: {type: 'string'}}, usage)
  const [name, ...others] = positionals
  // A title without quotation marks comes as several words.
  if (name === undefined || others.length > 0) throw new Refusal(`Expected one name\n\n${usage}`)
  const id = readName(name)
  const title = readTitle(
    values.title ?? id.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase()),
  )
  const folder = join(readSettings(process.env).contentDir, 'articles')
  const path = join(folder, `${id}.md`)
  checkFree(folder, id)
  mkdirSync(folder, {recursive: true})
  // Never over another file, even one that was made just now.
  writeFileSync(path, fill(title), {flag: 'wx'})
  const where = displayPath(path)
  return {
    output: `${where}: a draft, which \`npm run dev\` shows at /${id}/ and no build publishes`,
    status: 0,
  }
}

function readName(name: string): string {
  const id = name.replace(/\.md$/, '')
  const way = isId(toId(id)) ? `, such as ${code(toId(id))}` : ''
  if (!isId(id))
    throw new Refusal(
      `Unexpected name ${code(name)}, expected small letters, digits and single hyphens${way}`,
    )
  if ((reservedArticles as readonly string[]).includes(id))
    throw new Refusal(
      `Unexpected name ${code(name)}, expected another: ${code(`/${id}/`)} is a page of the site`,
    )
  return id
}

function readTitle(value: string): string {
  const title = value.replace(/\s+/g, ' ').trim()
  if (title.length > 0 && title.length <= 110) return title
  throw new Refusal(`Unexpected title of ${title.length} characters, expected one of 1 to 110`)
}

function checkFree(folder: string, id: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : []
  // On many computers names that differ only in case are one file.
  const taken = names.find((name) => name.toLowerCase() === `${id}.md`)
  if (taken !== undefined)
    throw new Refusal(
      `Unexpected name ${code(id)}, expected another: ${code(displayPath(join(folder, taken)))} exists`,
    )
}

function fill(title: string): string {
  const values: Record<string, string> = {
    title: JSON.stringify(title),
    today: today(),
    review: addDays(today(), 90),
    author: JSON.stringify(site.name),
    language: site.language,
  }
  const template = readFileSync(join(import.meta.dirname, 'new/article.md'), 'utf8')
  return template.replace(/\{\{(\w+)\}\}/g, (_match, key: string) => values[key] ?? '')
}
