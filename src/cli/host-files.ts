/** What hosts read of a built site. */
import {globSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Article} from '../article/article.ts'
import {formatHeaders} from '../hosts/headers.ts'
import {formatRedirects} from '../hosts/redirects.ts'

/**
 * Write `_headers` and `_redirects` into a built site.
 *
 * @param folder the site; its articles are read from their data files
 * @param base the path below the origin: `/`, `/kursk/`
 */
export function writeHostFiles(folder: string, base: string): void {
  const articles = globSync('*/article.json', {cwd: folder})
    .sort()
    .map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Article)
  writeFileSync(join(folder, '_headers'), formatHeaders(base))
  writeFileSync(join(folder, '_redirects'), formatRedirects(articles, base))
}
