/** Links from one article into the rest of the site: whether they find something takes all articles. */
import type {VFile} from 'vfile'
import type {Article} from '../article/article.ts'
import {ledgers} from '../article/lists.ts'
import {code, error, expected, type Place} from './problem.ts'

/** Pages of the site that belong to no article. */
const sitePages = ['', 'method/', 'method/cases/', 'corrections/', 'search/']

/**
 * Add an error for every link within the site that finds nothing.
 *
 * @param files files that were parsed
 * @param articles the articles among them
 * @param isPublic whether a path leads to a file that is published as it is
 */
export function checkSiteLinks(
  files: VFile[],
  articles: Article[],
  isPublic: (path: string) => boolean,
): void {
  const byId = new Map(articles.map((article) => [article.id, article]))
  for (const file of files) {
    for (const {url, path, anchor, place} of file.data.siteLinks ?? []) {
      const [id = '', page = '', ...rest] = path.split('/')
      if (sitePages.includes(path) || (path !== '' && !path.endsWith('/') && isPublic(path))) continue
      // An article with errors cannot be looked into; its own errors stop the build.
      if (!byId.has(id) && files.some(({stem}) => stem === id)) continue
      const article = byId.get(id)
      const found = article && rest.every((part) => part === '') && hasPage(article, page)
      if (!found) {
        const wanted = article
          ? expected(`/${path}`, 'a page of the site', pagesOf(article))
          : tellArticle(url, id, [...byId.keys()])
        error(file, 'link', place, `Unexpected link to ${code(url)}, expected ${wanted}`)
      } else if (anchor !== '') {
        checkAnchor(url, page, anchor, article, place, file)
      }
    }
  }
}

/** Named in the way in which it was asked for, by file or by address. */
function tellArticle(url: string, id: string, known: string[]): string {
  return /\.md(#|$)/.test(url)
    ? expected(
        `${id}.md`,
        'the file of an article',
        known.map((name) => `${name}.md`),
      )
    : expected(
        `/${id}/`,
        'a page of the site',
        known.map((name) => `/${name}/`),
      )
}

function checkAnchor(
  url: string,
  page: string,
  anchor: string,
  article: Article,
  place: Place,
  file: VFile,
): void {
  const pages = pagesOfAnchors(article)
  const own = pages.get(anchor)
  if (own === page || (page === 'full' && own !== undefined && !besides.includes(own))) return
  const wanted =
    own === undefined
      ? expected(anchor, `an anchor of ${code(`/${article.id}/`)}`, [...pages.keys()])
      : `the page that it stands on: ${code(`/${article.id}/${own && `${own}/`}#${anchor}`)}`
  error(file, 'link', place, `Unexpected link to ${code(url)}, expected ${wanted}`)
}

function hasPage(article: Article, page: string): boolean {
  return page === '' || pagesOf(article).includes(`/${article.id}/${page}/`)
}

function pagesOf({id, sections}: Article): string[] {
  return [`/${id}/`, ...[...sections.map(({slug}) => slug), ...ledgers].map((page) => `/${id}/${page}/`)]
}

/** Pages that the full page does not hold. */
const besides: readonly string[] = ledgers

/** Every anchor of an article, with the page that it stands on. */
function pagesOfAnchors({
  sections,
  lead,
  claims,
  comparisons,
  figures,
  sources,
}: Article): Map<string, string> {
  const headings = [lead, ...sections].flatMap(({slug, headings}) =>
    [slug, ...headings.map(({id}) => id)].map((id): [string, string] => [id, slug]),
  )
  const blocks = [...Object.values(claims), ...Object.values(comparisons)].map(
    ({id, section}): [string, string] => [id, section],
  )
  const records = [
    ...Object.keys(figures).map((id): [string, string] => [id, 'figures']),
    ...Object.keys(sources).map((id): [string, string] => [id, 'sources']),
  ]
  return new Map([...headings, ...blocks, ...records])
}
