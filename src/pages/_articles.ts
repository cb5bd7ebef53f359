/** What pages ask for: the one place that takes from the shelf. */
import type {Article} from '../article/article.ts'
import type {Head} from '../article/head.ts'
import type {Here, Linked} from '../article/links.ts'
import {shelf} from '../shelf.ts'

/** Where the site is, with a slash at the end. */
export const base = import.meta.env.BASE_URL

/** The articles that are being rendered. */
export function listArticles(): readonly Article[] {
  return shelf().articles
}

/** Of all articles of the site, newest first. */
export function listHeads(): readonly Head[] {
  return shelf().heads
}

/** The worked cases of the method page, by title. */
export function listCases(): readonly Article[] {
  return (shelf().cases ?? []).toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
}

/** A page for each article. */
export function articlePaths() {
  return listArticles().map((article) => ({params: {article: article.id}, props: {article}}))
}

/** A page of an article, as its links see it. */
export function hereOn<Of extends Linked>(page: string, article: Of): Here<Of> {
  return {article, base, page}
}

/** An article as its data files see it: links lead to whole addresses, where the origin is known. */
export function hereOutside(article: Article, site: URL | undefined): Here {
  return {article, base: site ? new URL(base, site).href : base, page: '/'}
}
