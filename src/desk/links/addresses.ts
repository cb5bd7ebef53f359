/** Every address on the web that an article gives, and where it gives it. */
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {readTarget} from '../../markdown/links.ts'
import {readFrontMatter} from '../../markdown/matter.ts'
import {parse} from '../../markdown/pipeline.ts'

export interface Use {
  path: string
  line: number
  /** `source kcna-1`, `archive of kcna-1`, or `text`. */
  what: string
}

/**
 * Where each address is used, anchors left out: a server does not see them.
 *
 * @param tell told before each file how many are done
 */
export function listAddresses(
  files: readonly VFile[],
  tell: (done: number, of: number) => void = () => {},
): Map<string, Use[]> {
  const uses = files.flatMap((file, at) => {
    tell(at, files.length)
    return [...inSources(file), ...inText(file)]
  })
  const byAddress = Map.groupBy(uses, ({url}) => url)
  return new Map([...byAddress].map(([url, list]) => [url, list.map(({use}) => use)]))
}

interface Found {
  url: string
  use: Use
}

function inSources(file: VFile): Found[] {
  const {path} = file
  const matter = readFrontMatter(file)
  if (!matter) return []
  return matter.entries('sources').flatMap(([id, source]) =>
    (['url', 'archive'] as const).flatMap((key) => {
      const url = toAddress(source[key])
      const what = key === 'url' ? `source ${id}` : `archive of ${id}`
      const {line} = matter.place(['sources', id, key]).start
      return url === undefined ? [] : [{url, use: {path, line, what}}]
    }),
  )
}

function inText(file: VFile): Found[] {
  const found: Found[] = []
  visit(parse(file), (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return
    const url = readTarget(node.url).type === 'external' ? toAddress(node.url) : undefined
    if (url !== undefined)
      found.push({url, use: {path: file.path, line: node.position?.start.line ?? 1, what: 'text'}})
  })
  return found
}

/** Undefined for what is no address on the web, such as one of mail. */
function toAddress(value: unknown): string | undefined {
  const text = String(value ?? '')
  const full = text.startsWith('//') ? `https:${text}` : text
  if (!/^https?:/i.test(full) || !URL.canParse(full)) return undefined
  const url = new URL(full)
  url.hash = ''
  return url.href
}
