/** The first analysis, which is measured where the text matters. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './folders.ts'
import {convert, type Page} from './peers/convert.ts'

/** The content of the site. */
export const content = join(root, 'content')

/** Name of the file without its ending, and first part of its addresses. */
export const id = 'nine-or-thousands'

export const text = readFileSync(join(content, 'articles', `${id}.md`), 'utf8')

/** What the peers make of it: the overview, then the sections. */
export const pages: Page[] = convert(text, id)

/** The address of its longest section. */
export const longest = pages.slice(1).sort((a, b) => b.body.length - a.body.length)[0]?.path ?? ''
