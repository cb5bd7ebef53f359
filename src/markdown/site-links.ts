/** Links from one article into the rest of the site: whether they find something takes all articles. */
import type {VFile} from 'vfile'
import {listYears, yearPath} from '../article/archive.ts'
import type {Article} from '../article/article.ts'
import {ledgers} from '../article/lists.ts'
import {code, error, expected, type Place} from './problem.ts'

/** What a link can lead to in an article: its pages, and its anchors, each with the page that it stands on. */
export interface Landing {
  /** The day on which it is published; undefined for a draft. */
  published: string | undefined
  pages: string[]
  anchors: Record<string, string>
}

/** The landing places of an article. */
export function landingOf(article: Article): Landing {
  const pages = ['', ...article.sections.map(({slug}) => slug), ...ledgers]
  const published = article.draft ? undefined : article.published
  return {published, pages, anchors: Object.fromEntries(pagesOfAnchors(article))}
}

/** Pages of the site that belong to no article: these, and the years of its archive. */
function listSitePages(articles: ReadonlyMap<string, Landing>): string[] {
  const listed = [...articles.values()].flatMap(({published}) => (published ? [{published}] : []))
  const years = listYears(listed).map(({name}) => yearPath(name))
  return ['', 'method/', 'method/cases/', 'corrections/', 'search/', ...years]
}

/**
 * Add an error for every link within the site that finds nothing.
 *
 * @param files files that were parsed
 * @param articles where links can land in the articles among them, by their ids
 * @param isPublic whether a path leads to a file that is published as it is
 */
export function checkSiteLinks(
  files: VFile[],
  articles: ReadonlyMap<string, Landing>,
  isPublic: (path: string) => boolean,
): void {
  const known = new Set(files.map(({stem = ''}) => stem))
  const sitePages = listSitePages(articles)
  for (const file of files) {
    for (const {url, path, anchor, place} of file.data.siteLinks ?? []) {
      const [id = '', page = '', ...rest] = path.split('/')
      if (sitePages.includes(path) || (path !== '' && !path.endsWith('/') && isPublic(path))) continue
      // An article with errors cannot be looked into; its own errors stop the build.
      const article = articles.get(id)
      if (!article && known.has(id)) continue
      const found = article?.pages.includes(page) && rest.every((part) => part === '')
      if (!article || !found) {
        const wanted = article
          ? expected(`/${path}`, 'a page of the site', pagesOf(id, article))
          : tellArticle(url, path, [...known], sitePages)
        error(file, 'link', place, `Unexpected link to ${code(url)}, expected ${wanted}`)
      } else if (anchor !== '') {
        checkAnchor({url, anchor, place}, id, page, article, file)
      }
    }
  }
}

/** Named in the way in which it was asked for, by file or by address. */
function tellArticle(url: string, path: string, known: string[], sitePages: string[]): string {
  const [id = ''] = path.split('/')
  if (/\.md(#|$)/.test(url)) {
    const names = known.map((name) => `${name}.md`)
    return expected(`${id}.md`, 'the file of an article', names)
  }
  const pages = [...known.map((name) => `${name}/`), ...sitePages].map((page) => `/${page}`)
  // Of an article that is none, its pages say nothing.
  const isOfSite = sitePages.some((page) => page.startsWith(`${id}/`))
  return expected(`/${isOfSite ? path : `${id}/`}`, 'a page of the site', pages)
}

function checkAnchor(
  {url, anchor, place}: {url: string; anchor: string; place: Place},
  id: string,
  page: string,
  {anchors}: Landing,
  file: VFile,
): void {
  const own = Object.hasOwn(anchors, anchor) ? anchors[anchor] : undefined
  if (own === page || (page === 'full' && own !== undefined && !besides.includes(own))) return
  const wanted =
    own === undefined
      ? expected(anchor, `an anchor of ${code(`/${id}/`)}`, Object.keys(anchors))
      : `the page that it stands on: ${code(`/${id}/${own && `${own}/`}#${anchor}`)}`
  error(file, 'link', place, `Unexpected link to ${code(url)}, expected ${wanted}`)
}

function pagesOf(id: string, {pages}: Landing): string[] {
  return pages.map((page) => (page === '' ? `/${id}/` : `/${id}/${page}/`))
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
