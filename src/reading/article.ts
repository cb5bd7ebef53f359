/** One file to an article. */
import {dirname} from 'node:path'
import type {VFile} from 'vfile'
import type {Article} from '../article/article.ts'
import {parseArticle} from '../markdown/parse.ts'
import {error} from '../markdown/problem.ts'
import {readArticleFile} from './article-file.ts'
import {findPictureFault} from './picture-file.ts'

/** A file as `readArticleFile` gives it, ready for `readArticle`: its pictures are looked for beside it. */
export function openArticle(path: string, siblings?: readonly string[]): VFile {
  const file = readArticleFile(path, siblings)
  file.data.findPictureFault = (picture) => findPictureFault(dirname(path), picture)
  return file
}

/** What could not be read has been told; what is nested some thousand levels deep is more than a parser can hold. */
export function readArticle(file: VFile): Article | undefined {
  if (file.messages.length > 0 && file.value === undefined) return undefined
  try {
    return parseArticle(file)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    const start = {line: 1, column: 1}
    error(
      file,
      'file',
      start,
      'Unreadable file, expected lists, quotes and brackets that are less deeply nested',
    )
    return undefined
  }
}
