/** Whether pages are valid HTML. It takes some hundredths of a second each, so a build asks of one of each kind. */
import {HtmlValidate, StaticConfigLoader} from 'html-validate/browser'
import {ledgers, reservedArticles} from '../article/lists.ts'
import type {Summary} from './summary.ts'

/** What the standard asks; how markup is laid out is nobody’s concern, for no reader sees it. */
const validator = new HtmlValidate(new StaticConfigLoader({extends: ['html-validate:standard']}))

/** Why a page is not valid, each reason in a sentence. */
export function listInvalid(html: string): string[] {
  const {results} = validator.validateStringSync(html)
  return results.flatMap(({messages}) =>
    messages.map(
      ({message, selector, line, column}) =>
        `Unexpected markup at ${selector ?? `${line}:${column}`}, expected valid HTML: ${message}`,
    ),
  )
}

/** A page that weighs more is one row after another, and would take minutes. */
const most = 60_000

/**
 * A page of each kind, the lightest that there is: those of a kind come from one template, and what is wrong with one
 * is wrong with all.
 *
 * @param summaries of the text files of a site
 */
export function pickOfEachKind(summaries: ReadonlyMap<string, Summary>): string[] {
  const picked = new Map<string, {file: string; weight: number}>()
  for (const [file, summary] of summaries) {
    if (!file.endsWith('.html') || summary.weight > most) continue
    const kind = kindOf(file, summary)
    const best = picked.get(kind)
    if (best === undefined || summary.weight < best.weight) picked.set(kind, {file, weight: summary.weight})
  }
  return Array.from(picked.values(), ({file}) => file)
}

function kindOf(file: string, {ids}: Summary): string {
  const [article = '', page, ...deeper] = file.split('/').slice(0, -1)
  if (article === '' || deeper.length > 0 || reservedArticles.some((name) => name === article)) return file
  if (page === undefined || ledgers.some((ledger) => ledger === page)) return `article ${page ?? ''}`
  // A page that only leads on has nothing to lead to.
  return ids.length === 0 ? 'moved' : 'section'
}
