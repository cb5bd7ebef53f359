/** The pictures of articles: each in several widths, so that nobody loads more of it than their screen shows. */

import {getImage} from 'astro:assets'
import type {ImageMetadata} from 'astro'
import {type PictureAttributes, shelf} from './shelf.ts'

// `@content` is the content folder, wherever it is; see the settings of Astro.
const files = import.meta.glob<{default: ImageMetadata}>(
  '@content/articles/**/*.{avif,gif,jpeg,jpg,png,svg,webp,AVIF,GIF,JPEG,JPG,PNG,SVG,WEBP}',
)

/**
 * What an `img` element says of a picture.
 *
 * @param src its path beside the articles, such as `images/map.png`
 * @throws Error where there is no such picture: the checks have let through what is not there
 */
export async function findPicture(src: string): Promise<PictureAttributes> {
  const picture = shelf().pictures?.[src] ?? (await measurePicture(src))
  if (!picture) throw new Error(`missing picture: ${src}`)
  return picture
}

/** The same for many, by their paths. A build asks once, and its workers look it up. */
export async function measurePictures(srcs: string[]): Promise<Record<string, PictureAttributes>> {
  const entries: [string, PictureAttributes][] = []
  for (const src of srcs) {
    const picture = await measurePicture(src)
    if (picture) entries.push([src, picture])
  }
  return Object.fromEntries(entries)
}

async function measurePicture(src: string): Promise<PictureAttributes | undefined> {
  const load = Object.entries(files).find(([path]) => path.endsWith(`/articles/${src}`))?.[1]
  if (!load) return undefined
  const {default: image} = await load()
  const {width, height, format} = image
  // A drawing needs no smaller copies of itself.
  const widths = format === 'svg' ? [] : [400, 640, 960, 1280, width].filter((each) => each <= width)
  const made = await getImage({src: image, widths})
  return {src: made.src, ...(made.srcSet.attribute && {srcset: made.srcSet.attribute}), width, height}
}
