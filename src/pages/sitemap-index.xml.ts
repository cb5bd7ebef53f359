import {formatSitemapIndex, listSitemaps} from '../feed/sitemap.ts'
import {listArticles} from './_articles.ts'
import {home, textResponse} from './_home.ts'

export async function GET(): Promise<Response> {
  const sitemaps = listSitemaps(await listArticles(), home)
  return textResponse(formatSitemapIndex(sitemaps.length, home), 'application/xml')
}
