/** The first analysis, as every part of the site sees it. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import type {Article} from '../../src/article/article.ts'
import {parseArticle} from '../../src/markdown/parse.ts'

const path = join(import.meta.dirname, '../../content/articles/nine-or-thousands.md')

/** Parse the real article; throws where it has errors. */
export function readRealArticle(): Article {
  const file = new VFile({path, value: readFileSync(path, 'utf8')})
  const article = parseArticle(file)
  if (!article) throw new Error(file.messages.map(String).join('\n'))
  return article
}
