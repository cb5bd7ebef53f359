/** The search index of a site. */
import {close, createIndex} from 'pagefind'
import type {Article} from '../article/article.ts'
import {listRecords} from '../search/records.ts'
import {site} from '../site.ts'

/** Interfaces of Pagefind's own, which our page does without. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./

/**
 * Make the index of all articles.
 *
 * @param base the path below the origin: `/`, `/kursk/`
 * @param articles one after the other, for there may be thousands
 * @returns its files, by their paths below `pagefind/`. We write them ourselves: left to itself, Pagefind may be gone
 *   before it has written the last.
 * @throws what Pagefind reports
 */
export async function makeSearchIndex(
  base: string,
  articles: AsyncIterable<Article>,
): Promise<{path: string; content: Uint8Array}[]> {
  // One index for all languages: a reader looks for a name, wherever it stands.
  const {index, errors} = await createIndex({forceLanguage: site.language})
  if (!index) throw new Error(errors.join('\n'))
  for await (const article of articles) {
    for (const {path: place, kind, title, content, article: within} of listRecords(article)) {
      const {language} = article
      // No filters: the page offers none, and Pagefind writes them in another order each time.
      const meta = {title, kind, article: within}
      const {errors: reasons} = await index.addCustomRecord({url: base + place, content, language, meta})
      if (reasons.length > 0) throw new Error(reasons.join('\n'))
    }
  }
  const {files, errors: reasons} = await index.getFiles()
  await close()
  if (reasons.length > 0) throw new Error(reasons.join('\n'))
  return files.filter(({path}) => !unused.test(path))
}
