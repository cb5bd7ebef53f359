/** The search index of a built site. */
import {globSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {close, createIndex} from 'pagefind'
import type {Article} from '../article/article.ts'
import {listRecords} from '../search/records.ts'
import {site} from '../site.ts'

/**
 * Write the index of all articles into a built site, below `pagefind/`.
 *
 * @param folder the site; its articles are read from their data files
 * @param base the path below the origin: `/`, `/kursk/`
 * @throws what Pagefind reports
 */
export async function writeSearchIndex(folder: string, base: string): Promise<void> {
  // One index for all languages: a reader looks for a name, wherever it stands.
  const {index, errors} = await createIndex({forceLanguage: site.language})
  if (!index) throw new Error(errors.join('\n'))
  for (const path of globSync('*/article.json', {cwd: folder}).sort()) {
    const article = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Article
    for (const {path: place, kind, title, content, article: within} of listRecords(article)) {
      const meta = {title, kind, article: within}
      // No filters: the page offers none, and Pagefind writes them in another order each time.
      const {errors: reasons} = await index.addCustomRecord({
        url: base + place,
        content,
        language: article.language,
        meta,
      })
      if (reasons.length > 0) throw new Error(reasons.join('\n'))
    }
  }
  const written = await index.writeFiles({outputPath: join(folder, 'pagefind')})
  await close()
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'))
  // Interfaces of Pagefind's own, which our page does without.
  for (const file of globSync('pagefind/pagefind-{ui,modular-ui,component-ui,highlight}.*', {cwd: folder}))
    rmSync(join(folder, file))
}
