/** Verification of a unit at a time, so that a site of any size is never read twice, nor held in memory. */
import type {Article} from '../article/article.ts'
import {type Place, pageOf} from '../verify/address.ts'
import {verifyArticle} from '../verify/article.ts'
import {parseJson} from '../verify/data.ts'
import {isArticle, isText, readText} from '../verify/file.ts'
import {createJudge} from '../verify/links.ts'
import type {Summary} from '../verify/summary.ts'
import {verifyWeight} from '../verify/weight.ts'
import type {Unit} from './unit.ts'

/** A unit that has just been made, with its text files at hand. */
export interface Made {
  /** Empty for what lies beside the articles. */
  name: string
  /** Paths of all files. */
  files: readonly string[]
  texts: ReadonlyMap<string, string>
}

/** What a unit is verified against. */
export interface Surroundings {
  place: Place
  /** How many articles the site has. */
  articles: number
  styles: Styles
}

/** The style sheets that pages may load, by path: their texts, and what is known of them. */
export interface Styles {
  texts: ReadonlyMap<string, string>
  summaries: ReadonlyMap<string, Summary>
}

/** Read style sheets, once for all units. */
export function readStyles(texts: ReadonlyMap<string, string>, place: Place): Styles {
  const summaries = Array.from(texts, ([path, text]): [string, Summary] => [
    path,
    readText(path, text, place),
  ])
  return {texts, summaries: new Map(summaries)}
}

/** What is wrong within a unit, and the places outside of it that its files lead to. */
export function settle(made: Made, around: Surroundings): Pick<Unit, 'problems' | 'outside'> {
  const {name, files, texts} = made
  const summaries = new Map(around.styles.summaries)
  for (const [file, text] of texts) summaries.set(file, readText(file, text, around.place))
  const places = new Map(files.flatMap((file) => [file, pageOf(file)].map((path) => [path, file] as const)))
  const judge = createJudge(
    around.place.base,
    (path) => places.get(path),
    (file) => summaries.get(file)?.ids ?? [],
  )
  const isInside = (target: string) =>
    name === '' ? places.has(target.split('#')[0] ?? '') : target.startsWith(`${name}/`)
  const elsewhere = new Set(files.flatMap((file) => summaries.get(file)?.elsewhere ?? []))
  const outside: Record<string, string> = {}
  const problems = files.filter(isText).flatMap((file) => {
    const {targets, problems} = summaries.get(file) as Summary
    const needed = targets.filter((target) => !elsewhere.has(target))
    for (const target of needed) if (!isInside(target)) outside[target] ??= file
    const astray = needed.filter(isInside).flatMap((target) => judge(target) ?? [])
    const heavy = file.endsWith('.html')
      ? verifyWeight(
          file,
          summaries,
          around.articles,
          (part) => texts.get(part) ?? around.styles.texts.get(part) ?? '',
        )
      : []
    return [...problems, ...astray, ...heavy].map((problem) => `${file}: ${problem}`)
  })
  return {problems: [...problems, ...lackOf(made)], outside}
}

/** What the pages of an article lack of what its data hold. */
function lackOf({files, texts}: Made): string[] {
  const file = files.find(isArticle)
  const article = parseJson(texts.get(file ?? '') ?? '') as Article | undefined
  return article ? verifyArticle(article, (other) => texts.get(other)) : []
}
