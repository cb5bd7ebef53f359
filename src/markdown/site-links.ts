/** Links from one article into the rest of the site: whether they find something takes all articles. */
import type {VFile} from 'vfile'
import type {Article} from '../article/article.ts'
import {reservedSections} from '../article/lists.ts'
import {code, error, expected} from './problem.ts'

/** Pages of the site that belong to no article. */
const sitePages = ['', 'method/', 'corrections/', 'search/']

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
        const known = article ? pagesOf(article) : [...byId.keys()].map((name) => `/${name}/`)
        error(
          file,
          'link',
          place,
          `Unexpected link to ${code(url)}, expected ${expected(`/${path}`, 'a page of the site', known)}`,
        )
      } else if (anchor !== '' && !anchorsOf(article).includes(anchor)) {
        const wanted = expected(anchor, `an anchor of ${code(`/${id}/`)}`, anchorsOf(article))
        error(file, 'link', place, `Unexpected link to ${code(url)}, expected ${wanted}`)
      }
    }
  }
}

function hasPage(article: Article, page: string): boolean {
  return page === '' || pagesOf(article).includes(`/${article.id}/${page}/`)
}

function pagesOf({id, sections}: Article): string[] {
  return [
    `/${id}/`,
    ...[...sections.map(({slug}) => slug), ...reservedSections].map((page) => `/${id}/${page}/`),
  ]
}

function anchorsOf({sections, lead, claims, comparisons, figures, sources}: Article): string[] {
  const headings = [lead, ...sections].flatMap((section) => [
    section.slug,
    ...section.headings.map(({id}) => id),
  ])
  return [...headings, ...[claims, comparisons, figures, sources].flatMap(Object.keys)]
}
