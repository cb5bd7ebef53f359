/** Images that stand alone in a paragraph: pictures. */
import type {Image, Nodes, Paragraph} from 'mdast'
import type {Picture} from '../article/article.ts'
import {decode} from './links.ts'

/** Whether a node is a paragraph with an image and nothing else. */
export function isPicture(node: Nodes | undefined): node is Paragraph & {children: [Image]} {
  return node?.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'image'
}

/** The picture of an image: `![alt](images/map.png "Caption. Credit: who")`. */
export function readPicture({url, alt, title}: Image): Picture {
  const [caption = '', credit] = (title ?? '').split(/\s*\bCredit:\s*/)
  return {
    src: picturePath(url) ?? '',
    alt: alt ?? '',
    ...(caption.trim() && {caption: caption.trim()}),
    ...(credit?.trim() && {credit: credit.trim()}),
  }
}

/** The path of an image beside the article; undefined where it leads elsewhere, or is no picture. */
export function picturePath(url: string): string | undefined {
  const path = decode(url)
  if (/^\/|^[a-z][a-z\d+.-]*:|[\\?#\p{Cc}]/iu.test(path)) return undefined
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  // What is hidden is not published, and what lies above is somebody else's.
  const inside = parts.every((part) => !part.startsWith('.') && part !== 'node_modules')
  return inside && endings.test(path) ? parts.join('/') : undefined
}

/** In small letters or in capitals, as cameras name their files. */
const endings = /\.(png|jpe?g|webp|avif|gif|svg|PNG|JPE?G|WEBP|AVIF|GIF|SVG)$/
