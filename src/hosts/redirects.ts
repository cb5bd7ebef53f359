/** The addresses that sections had before they were renamed, for hosts that can send a reader on by themselves. */
import type {Head} from '../article/head.ts'
import {pagePath} from '../article/paths.ts'

/**
 * Format the file `_redirects`, which Cloudflare, Netlify and others read. Netlify prefers the page that stands at each
 * old address, which leads on as well; what would force it (`301!`) makes Cloudflare refuse the whole site.
 *
 * @param base the path below the origin: `/`, `/kursk/`
 */
export function formatRedirects(articles: readonly Pick<Head, 'id' | 'redirects'>[], base: string): string {
  return articles
    .flatMap((article) =>
      Object.entries(article.redirects).map((slugs) => {
        const [from, to] = slugs.map((slug) => base + encode(pagePath(article, slug)))
        return `${from} ${to} 301\n`
      }),
    )
    .join('')
}

/** So that no character of an old address is a placeholder. */
function encode(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/').replaceAll('*', '%2A')
}
