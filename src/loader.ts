/**
 * Files to articles, with one report of all problems.
 *
 * Astro's part is at the end; what stands above it needs no Astro, so that the checks can run without.
 */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Loader, LoaderContext} from 'astro/loaders'
import type {VFile} from 'vfile'
import type {Article} from './article/article.ts'
import {readSettings} from './cli/settings.ts'
import {listMarkdown, readArticleFile} from './desk/article-file.ts'
import {ContentError, isBlocking, reportOf} from './desk/outcome.ts'
import {parseArticle} from './markdown/parse.ts'
import {error, hasErrors} from './markdown/problem.ts'
import {checkSiteLinks, landingOf} from './markdown/site-links.ts'
import {tell} from './preview/channel.ts'
import {summarise} from './preview/summary.ts'

/** What a folder of articles says: the files with their messages, and the articles of those without errors. */
export interface Reading {
  files: VFile[]
  articles: Article[]
}

/**
 * Read every article of a content folder.
 *
 * @param contentDir absolute path of the folder that holds `articles/`
 * @param publicDir absolute path of the folder with files that a link may lead to
 */
export function readArticles(contentDir: string, publicDir: string): Reading {
  return readFolder(join(contentDir, 'articles'), publicDir)
}

interface ReadOptions {
  /** Names of files to read whatever they are called. */
  wanted?: string[]
  /** Told after each file how many are done. */
  tell?: (done: number, of: number) => void
}

/** The same for any folder that has articles in it. */
export function readFolder(folder: string, publicDir: string, options: ReadOptions = {}): Reading {
  const names = [...new Set([...listMarkdown(folder), ...(options.wanted ?? [])])].sort()
  const files: VFile[] = []
  const articles: Article[] = []
  for (const name of names) {
    const file = readArticleFile(join(folder, name), names)
    const article = readArticle(file)
    files.push(file)
    if (article) articles.push(article)
    options.tell?.(files.length, names.length)
  }
  const landings = new Map(articles.map((article) => [article.id, landingOf(article)]))
  checkSiteLinks(files, landings, (path) => existsSync(join(publicDir, path)))
  const faulty = new Set(files.filter(hasErrors).map(({stem}) => stem))
  return {files, articles: articles.filter(({id}) => !faulty.has(id))}
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

/**
 * Astro's loader of the newsroom's articles, for the live preview: errors are logged, drafts are shown, and what was
 * good before stays. A build reads them itself, many at a time, while Astro compiles the pages; see `build/`.
 */
export function articleLoader(): Loader {
  return {
    name: 'articles',
    async load(context) {
      const folder = join(readSettings(process.env).contentDir, 'articles')
      if (context.watcher) preview(folder, context, context.watcher)
    },
  }
}

/** The same for the worked cases of the method page, which come with the program. */
export function caseLoader(): Loader {
  return {
    name: 'cases',
    async load(context) {
      store(readForBuild(fileURLToPath(new URL('src/cases', context.config.root)), context), context)
    },
  }
}

/** @throws ContentError if anything that is no draft has errors */
function readForBuild(folder: string, {config, logger}: LoaderContext): Article[] {
  const {files, articles} = readFolder(folder, fileURLToPath(config.publicDir))
  const told = reportOf(files)
  if (files.some(isBlocking)) throw new ContentError(told)
  if (told !== '') logger.warn(`\n${told}`)
  return articles.filter(({draft}) => !draft)
}

function store(articles: Article[], {store, generateDigest}: LoaderContext): void {
  const kept = new Set(articles.map(({id}) => id))
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id)
  for (const article of articles) {
    store.set({id: article.id, data: {...article}, digest: generateDigest(JSON.stringify(article))})
  }
}

/** Read now and at every change; the pages and the panel of the preview are told directly. */
function preview(folder: string, {config, logger}: LoaderContext, watcher: Watcher): void {
  const read = () => {
    const {files, articles} = readFolder(folder, fileURLToPath(config.publicDir))
    tell(summarise(files, articles), articles)
    const told = reportOf(files)
    if (told !== '') logger[files.some(isBlocking) ? 'error' : 'warn'](`\n${told}`)
  }
  read()
  watcher.add(folder)
  watcher.on('all', (_event, path) => {
    if (path.startsWith(folder)) read()
  })
}

type Watcher = NonNullable<LoaderContext['watcher']>
