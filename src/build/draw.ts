/** A worker's part of making pictures while there is no program yet that asks for them. */
import {drawAll} from '../pictures/article.ts'
import {renderPng} from '../pictures.ts'
import {loadArticle, type Source} from '../reading/kept.ts'

/**
 * Draw the pictures of an article, which are kept for when they are asked for.
 *
 * @param home where the site is, with a slash at the end
 */
export async function drawPictures({source, home}: {source: Source; home: string}): Promise<void> {
  const article = await loadArticle(source)
  // One after the other: each takes a core, and Astro has need of the others.
  for (const svg of drawAll(article, home)) await renderPng(svg)
}
