/** Whether pages are valid HTML. It takes some hundredths of a second each, so a build asks of one of each kind. */
import {HtmlValidate, StaticConfigLoader} from 'html-validate/browser'
import {ledgers, reservedArticles} from '../article/lists.ts'

/** What the standard asks; how markup is laid out is nobody’s concern, for no reader sees it. */
const validator = new HtmlValidate(new StaticConfigLoader({extends: ['html-validate:standard']}))

// It gets ready for the first page that it is asked about, in a quarter of a second, and may as well do so at once.
validator.getConfigForSync('index.html')

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

/** A page that is longer is one row after another, and would take minutes. */
const most = 60_000

/** What is wrong with a page of each kind, the shortest that there is. `pages` are those of a site, by path. */
export function verifyKinds(pages: ReadonlyMap<string, string>): string[] {
  return pickOfEachKind(pages).flatMap((file) =>
    listInvalid(pages.get(file) ?? '').map((reason) => `${file}: ${reason}`),
  )
}

/** Those of a kind come from one template, and what is wrong with one is wrong with all. */
function pickOfEachKind(pages: ReadonlyMap<string, string>): string[] {
  const picked = new Map<string, string>()
  for (const [file, html] of pages) {
    if (html.length > most) continue
    const kind = kindOf(file, html)
    const best = pages.get(picked.get(kind) ?? '')
    if (best === undefined || html.length < best.length) picked.set(kind, file)
  }
  return [...picked.values()]
}

function kindOf(file: string, html: string): string {
  const [article = '', page, ...deeper] = file.split('/').slice(0, -1)
  if (article === '' || deeper.length > 0 || reservedArticles.some((name) => name === article)) return file
  if (page === undefined || ledgers.some((ledger) => ledger === page)) return `article ${page ?? ''}`
  // A page that only leads on has nothing to lead to.
  return html.includes(' id="') ? 'section' : 'moved'
}
