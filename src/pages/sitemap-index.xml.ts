import {formatSitemapIndex, listSitemaps} from '../feed/sitemap.ts'
import {listHeads} from './_articles.ts'
import {home, textResponse} from './_home.ts'

export function GET(): Response {
  const sitemaps = listSitemaps(listHeads(), home)
  return textResponse(formatSitemapIndex(sitemaps.length, home), 'application/xml')
}
