/** The files of pictures, each at the address that `Picture.astro` gives it. */
import {readFileSync} from 'node:fs'
import type {APIContext} from 'astro'
import type {Article} from '../../article/article.ts'
import {pictureFile} from '../../components/pictures.ts'
import {listArticles} from '../_articles.ts'

export async function getStaticPaths() {
  const articles = await listArticles()
  return articles.flatMap((article) =>
    picturesOf(article).map((picture) => ({params: {article: article.id, picture}, props: {picture}})),
  )
}

export function GET({props}: APIContext<{picture: string}>): Response {
  return new Response(new Uint8Array(readFileSync(pictureFile(props.picture))))
}

function picturesOf({lead, sections}: Article): string[] {
  const blocks = [lead, ...sections].flatMap((section) => section.blocks)
  return [...new Set(blocks.flatMap((block) => (block.type === 'picture' ? block.src : [])))]
}
