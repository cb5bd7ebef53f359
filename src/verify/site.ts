/**
 * Verification of a built site: what a reader would stumble over stops the build.
 *
 * Each text file is read once, for a summary (`readText`), and each article held against its pages (`verifyArticle`):
 * both can be done wherever a file was written. What holds between files is told from the summaries (`verifyWhole`).
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import type {Article} from '../article/article.ts'
import {localOrigin} from '../feed/home.ts'
import type {Place} from './address.ts'
import {verifyArticle} from './article.ts'
import {parseJson} from './data.ts'
import {isArticle, isText, readText} from './file.ts'
import {createJudge} from './links.ts'
import type {Summary} from './summary.ts'
import {verifyKinds} from './valid.ts'
import {verifyWeight} from './weight.ts'

/**
 * Read every file of a built site, and tell what is wrong with it, a line a problem.
 *
 * @param folder the site, absolute
 * @param base the path below the origin that its links begin with: `/`, `/kursk/`
 * @param origin of its whole addresses
 */
export function verifySite(folder: string, base: string, origin = localOrigin): string[] {
  const files = listFiles(folder)
  const there = new Set(files)
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const place = {origin, base}
  const summaries = new Map(files.filter(isText).map((file) => [file, readText(file, read(file), place)]))
  return [
    ...verifyWhole(summaries, files, place, read),
    ...verifyKinds(new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, read(file)]))),
    ...files.filter(isArticle).flatMap((file) => {
      const article = parseJson(read(file)) as Article | undefined
      return article ? verifyArticle(article, (other) => (there.has(other) ? read(other) : undefined)) : []
    }),
  ]
}

/**
 * Tell what is wrong with a site whose files have been read.
 *
 * @param summaries of its text files, by path
 * @param files all that are there
 * @param read gives the text of a file; asked for the few pages that are heavy
 */
export function verifyWhole(
  summaries: ReadonlyMap<string, Summary>,
  files: readonly string[],
  {base}: Place,
  read: (file: string) => string,
): string[] {
  const judge = createJudge(summaries, files, base)
  const articles = files.filter(isArticle).length
  return [...summaries].flatMap(([file, summary]) => {
    const astray = summary.targets.flatMap((target) => judge(target) ?? [])
    const heavy = file.endsWith('.html') ? verifyWeight(file, summaries, articles, read) : []
    return [...summary.problems, ...astray, ...heavy].map((problem) => `${file}: ${problem}`)
  })
}

/** Paths of all files in a folder, with forward slashes, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
