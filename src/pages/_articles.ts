/** The one place that queries the collection. */
import {getCollection} from 'astro:content'
import type {Article} from '../article/article.ts'
import type {Here} from '../article/links.ts'
import {isLive, latest} from '../preview/channel.ts'

/** Where the site is, with a slash at the end. */
export const base = import.meta.env.BASE_URL

/** Newest first; those of one day by title. */
export async function listArticles(): Promise<Article[]> {
  // The live preview has its own, faster way from a file to a page.
  const articles = isLive() ? [...latest().articles] : (await getCollection('articles')).map(({data}) => data)
  return articles.sort((a, b) =>
    a.published === b.published ? compareText(a.title, b.title) : compareText(b.published, a.published),
  )
}

/** The worked cases of the method page, by title. */
export async function listCases(): Promise<Article[]> {
  const cases = (await getCollection('cases')).map(({data}) => data)
  return cases.sort((a, b) => compareText(a.title, b.title))
}

/** A page for each article. */
export async function articlePaths() {
  const articles = await listArticles()
  return articles.map((article) => ({params: {article: article.id}, props: {article}}))
}

/** A page of an article, as its links see it. */
export function hereOn(page: string, article: Article): Here {
  return {article, base, page}
}

/** An article as its data files see it: links lead to whole addresses, where the origin is known. */
export function hereOutside(article: Article, site: URL | undefined): Here {
  return {article, base: site ? new URL(base, site).href : base, page: '/'}
}

function compareText(a: string, b: string): number {
  return a.localeCompare(b, 'en')
}
