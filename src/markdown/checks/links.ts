/** Links and pictures: safe schemes, targets that exist, and words for those who cannot see. */
import type {Definition, Image, Link, Nodes, Root} from 'mdast'
import type {VFile} from 'vfile'
import {listIds} from '../ids.ts'
import {readTarget} from '../links.ts'
import {nodesOf} from '../nodes.ts'
import {outlineOf} from '../outline.ts'
import {isPicture, picturePath} from '../pictures.ts'
import {code, error, expected, type Place} from '../problem.ts'

/** A link into the site that leaves its article. Whether it finds something, only who knows all articles can tell. */
export interface SiteLink {
  url: string
  path: string
  anchor: string
  place: Place
}

declare module 'vfile' {
  interface DataMap {
    siteLinks: SiteLink[]
    /** What is expected instead of a picture beside the article; where it is not known, pictures are not looked at. */
    findPictureFault: (path: string) => string | undefined
  }
}

/** A remark plugin. Leaves the links that it cannot check in `file.data.siteLinks`. */
export default function remarkCheckLinks() {
  return (tree: Root, file: VFile): undefined => {
    file.data.siteLinks = []
    const anchors = listAnchors(file)
    for (const {node, ancestors} of nodesOf(tree)) {
      if (node.type === 'link' || node.type === 'definition') checkLink(node, anchors, file)
      if (isLink(node)) checkWithin(node, ancestors, file)
      if (node.type === 'image') checkImage(node, ancestors.length === 2 && isPicture(ancestors[1]), file)
      if (node.type === 'imageReference') {
        error(
          file,
          'image',
          node.position,
          'Unexpected image by reference, expected its file in place, such as `![What it shows](images/map.png)`',
        )
      }
    }
  }
}

/** Everything that a link within the article can lead to. */
function listAnchors(file: VFile): string[] {
  const shown = listIds(file).filter(({kind}) => ['claim', 'comparison', 'figure', 'source'].includes(kind))
  return [...outlineOf(file).ids.values(), ...shown.map(({id}) => id)]
}

function checkLink(node: Link | Definition, anchors: string[], file: VFile): void {
  const target = readTarget(node.url)
  if (target.type === 'forbidden') {
    error(
      file,
      'link',
      node.position,
      `Unexpected scheme ${code(target.scheme)} of a link, expected \`https\`, \`http\`, \`mailto\` or \`tel\``,
    )
  } else if (target.type === 'anchor' && !anchors.includes(target.anchor)) {
    const wanted = expected(
      target.anchor,
      'the id of a heading, claim, comparison, figure or source',
      anchors,
    )
    error(file, 'link', node.position, `Unexpected link to ${code(`#${target.anchor}`)}, expected ${wanted}`)
  } else if (target.type === 'site') {
    if (['', '#'].includes(node.url.trim()))
      error(file, 'link', node.position, 'Missing target of a link, expected an address')
    else
      file.data.siteLinks?.push({
        url: node.url,
        path: target.path,
        anchor: target.anchor,
        place: node.position,
      })
  }
}

/** What a reader can follow: a mark of a footnote, and the words of a figure, too. */
function isLink({type}: Nodes): boolean {
  return ['link', 'linkReference', 'footnoteReference', 'textDirective'].includes(type)
}

/** A link within a link would end it. Marks of ours are told with their grammar. */
function checkWithin(node: Nodes, ancestors: Nodes[], file: VFile): void {
  if (node.type === 'footnoteReference' && ancestors.some(({type}) => type === 'footnoteDefinition')) {
    const reason =
      'Misplaced mark of a footnote, expected it outside of a footnote: notes have none of their own'
    error(file, 'link', node.position, reason)
    return
  }
  const around = ancestors.find(isLink)
  if (!around || node.type === 'textDirective') return
  const what = node.type === 'footnoteReference' ? 'mark of a footnote' : 'link'
  const within = around.type === 'textDirective' ? code(`:${around.name}[…]`) : 'a link'
  // An address that was taken for a link has no place of its own.
  const place = node.position ?? around.position
  error(file, 'link', place, `Misplaced ${what}, expected it outside of ${within}, which is one itself`)
}

function checkImage(node: Image, alone: boolean, file: VFile): void {
  if ((node.alt ?? '').trim() === '') {
    error(
      file,
      'image',
      node.position,
      'Missing alternative text, expected what the image shows, such as `![Map of the Kursk region](…)`',
    )
  }
  const path = picturePath(node.url)
  const fault = path && file.data.findPictureFault?.(path)
  if (path === undefined) {
    error(
      file,
      'image',
      node.position,
      `Unexpected image ${code(node.url)}, expected a PNG, JPEG, WebP, AVIF, GIF or SVG file beside the article, such as \`images/map.png\``,
    )
  } else if (fault) {
    error(file, 'image', node.position, `Unexpected image ${code(node.url)}, expected ${fault}`)
  }
  if (!alone) {
    error(
      file,
      'image',
      node.position,
      'Unexpected image in running text, expected it alone between two empty lines, directly in a section',
    )
  }
}
