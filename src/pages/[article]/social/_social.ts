/** What the pictures that stand for pages have in common. */
import type {Article} from '../../../article/article.ts'
import {formatDate} from '../../../article/format.ts'
import {wordsOf} from '../../../article/words/index.ts'
import {renderSocial, type Social, socialOf} from '../../../chart/social.ts'
import {renderPng} from '../../../pictures.ts'
import {site} from '../../../site.ts'

/** The picture of a page of an article. */
export function articlePicture(page: string, article: Article): Promise<Response> {
  const {language, updated, published} = article
  const {ui} = wordsOf(language)
  const state = `${updated ? ui.updated : ui.published} ${formatDate(updated ?? published, language)}`
  return draw(socialOf(page, article), language, state)
}

/** The picture of the site. */
export function sitePicture(): Promise<Response> {
  const {analysis} = wordsOf(site.language).ui
  return draw({kicker: analysis, title: site.name, text: site.description}, site.language)
}

async function draw(social: Social, language: string, state?: string): Promise<Response> {
  const svg = renderSocial(social, {language, site: site.name, ...(state !== undefined && {state})})
  return new Response(await renderPng(svg), {headers: {'Content-Type': 'image/png'}})
}
