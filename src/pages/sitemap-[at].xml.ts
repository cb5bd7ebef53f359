import type {APIContext} from 'astro'
import {formatSitemap, listSitemaps, type SitemapEntry} from '../feed/sitemap.ts'
import {listHeads} from './_articles.ts'
import {home, textResponse} from './_home.ts'

export function getStaticPaths() {
  const sitemaps = listSitemaps(listHeads(), home)
  return sitemaps.map((entries, at) => ({params: {at: String(at)}, props: {entries}}))
}

export function GET({props}: APIContext<{entries: SitemapEntry[]}>): Response {
  return textResponse(formatSitemap(props.entries), 'application/xml')
}
