/**
 * What pages are rendered from. The live preview or a build puts it here, and the pages take it.
 *
 * Both run the pages in modules of their own, bundled or transformed, so what they share hangs on the process.
 */
import type {Article} from './article/article.ts'
import type {Head} from './article/head.ts'

export interface Shelf {
  /** The articles whose pages are rendered: all of them in the preview, one after the other in a build. */
  articles: readonly Article[]
  /** Of all articles of the site, newest first, for the pages that belong to none. */
  heads: readonly Head[]
  /** The first of them, whole. */
  newest?: Article | undefined
  /** The worked cases of the method page. */
  cases?: readonly Article[]
  /** Attributes of each picture by its path beside the articles; where they are missing, pages work them out. */
  pictures?: Readonly<Record<string, PictureAttributes>>
}

/** What an `img` element says of its picture: addresses, and size in pixels. */
export interface PictureAttributes {
  src: string
  srcset?: string
  width: number
  height: number
}

const key = Symbol.for('what pages are rendered from')
const shared = globalThis as {[key]?: Shelf}

/** Put something in the place of what was there. */
export function fillShelf(shelf: Shelf): void {
  shared[key] = shelf
}

/** Take what is there: nothing, before it was filled. */
export function shelf(): Shelf {
  return shared[key] ?? {articles: [], heads: []}
}
