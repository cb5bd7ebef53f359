/** The addresses of the site for crawlers (https://www.sitemaps.org/protocol.html). */
import {listYears, yearPath} from '../article/archive.ts'
import type {Head} from '../article/head.ts'
import {pagePath} from '../article/paths.ts'
import {addressOf, type Home} from './home.ts'

export interface SitemapEntry {
  url: string
  /** The day on which an editor last changed it; unknown for pages that belong to no article. */
  changed?: string
}

/** A sitemap holds 50,000 addresses at most; ours are smaller, so that each stays quick to read. */
const perFile = 10_000

/** Every page that may be found: no redirects, no search page. In files of one sitemap each. */
export function listSitemaps(articles: readonly Head[], home: Home): SitemapEntry[][] {
  const years = listYears(articles).map(({name}) => yearPath(name))
  const site = ['', 'method/', 'method/cases/', 'corrections/', ...years].map((path) => ({
    url: addressOf(home, path),
  }))
  const entries = [...site, ...articles.flatMap((article) => listPages(article, home))]
  const files = Math.ceil(entries.length / perFile)
  return Array.from({length: files}, (_, at) => entries.slice(at * perFile, (at + 1) * perFile))
}

function listPages(article: Head, home: Home): SitemapEntry[] {
  const changed = article.updated ?? article.published
  const ledgers = [
    article.counts.claims > 0 && 'claims',
    article.counts.figures > 0 && 'figures',
    article.counts.sources > 0 && 'sources',
    article.revisions.length > 0 && 'revisions',
    'full',
  ].filter((page) => page !== false)
  return ['', ...article.sections.map(({slug}) => slug), ...ledgers].map((page) => ({
    url: addressOf(home, pagePath(article, page)),
    changed,
  }))
}

/** One sitemap. */
export function formatSitemap(entries: SitemapEntry[]): string {
  const urls = entries.map(
    ({url, changed}) => `<url>${locate(url)}${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`,
  )
  return `${declaration}<urlset ${namespace}>\n${urls.join('\n')}\n</urlset>\n`
}

/** The index of all sitemaps: `sitemap-0.xml` and so on. */
export function formatSitemapIndex(files: number, home: Home): string {
  const sitemaps = Array.from(
    {length: files},
    (_, at) => `<sitemap>${locate(addressOf(home, `sitemap-${at}.xml`))}</sitemap>`,
  )
  return `${declaration}<sitemapindex ${namespace}>\n${sitemaps.join('\n')}\n</sitemapindex>\n`
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

function locate(url: string): string {
  return `<loc>${url.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}</loc>`
}
