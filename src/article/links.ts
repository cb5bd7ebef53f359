/** Links from a page to the rest of the article and of the site. */
import type {Article} from './article.ts'
import {pagePath} from './paths.ts'

/** What is needed of an article to link into it. */
export type Linked = Pick<Article, 'id'> & {sections: readonly Pick<Article['sections'][number], 'slug'>[]}

/** The page that something is rendered on. */
export interface Here<Of extends Linked = Article> {
  article: Of
  /** Where the site is, with a slash at the end: `/`, `/kursk/`, `https://example.org/`. */
  base: string
  /** Empty for the overview, the slug of a section, the name of a ledger; `/` for a page outside of the article. */
  page: string
}

/**
 * The address of a page of the article, or of an anchor on it, as seen from here.
 * What stands on the same page needs its anchor only; all that is read stands on the full page.
 */
export function addressOf({article, base, page}: Here<Linked>, to: string, anchor = ''): string {
  const hash = anchor && `#${anchor}`
  const onPage = to === page || (page === 'full' && isText(article, to))
  return hash !== '' && onPage ? hash : base + pagePath(article, to) + hash
}

/**
 * Put addresses in the place of the placeholders that the Markdown pipeline leaves:
 * `<a href="article:PAGE#ANCHOR"` within the article, `<a href="site:PATH#ANCHOR"` within the site.
 */
export function resolveLinks(html: string, here: Here<Linked>): string {
  return html.replace(
    /(?<=<a href=")(article|site):([^"#]*)(?:#([^"]*))?/g,
    (_match, kind: string, path: string, anchor = '') =>
      kind === 'article' ? addressOf(here, path, anchor) : here.base + path + (anchor && `#${anchor}`),
  )
}

/** Whether a page is the overview or a section, and not a ledger. */
function isText({sections}: Linked, page: string): boolean {
  return page === '' || sections.some(({slug}) => slug === page)
}
