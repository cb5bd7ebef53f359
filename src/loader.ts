/**
 * Files to articles, with one report of all problems.
 *
 * Astro's part is at the end; what stands above it needs no Astro, so that the checks can run without.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, isAbsolute, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Loader} from 'astro/loaders'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {Article} from './article/article.ts'
import {reservedArticles} from './article/lists.ts'
import {isId} from './article/schema.ts'
import {readSettings} from './cli/settings.ts'
import {parseArticle} from './markdown/parse.ts'
import {code, error} from './markdown/problem.ts'
import {checkSiteLinks} from './markdown/site-links.ts'

/** What a folder of articles says: the files with their messages, and the articles of those without errors. */
export interface Reading {
  files: VFile[]
  articles: Article[]
}

/** Content that cannot be published. Its message is a report for editors, and needs no stack. */
export class ContentError extends Error {
  override name = 'ContentError'
}

/**
 * Read every article of a content folder.
 *
 * @param contentDir absolute path of the folder that holds `articles/`
 * @param publicDir absolute path of the folder with files that a link may lead to
 */
export function readArticles(contentDir: string, publicDir: string): Reading {
  const folder = join(contentDir, 'articles')
  const names = listMarkdown(folder)
  const files = names.map((name) => readFile(join(folder, name)))
  const articles = files.flatMap((file) => parseArticle(file) ?? [])
  checkSiteLinks(files, articles, (path) => existsSync(join(publicDir, path)))
  return {files, articles: articles.filter(({id}) => isSound(id, files))}
}

/** The report of all messages, as vfile-reporter writes it; empty where there is nothing to say. */
export function reportOf(files: VFile[]): string {
  return files.some((file) => file.messages.length > 0) ? reporter(files, {quiet: true, color: false}) : ''
}

/** Whether a file may not be published: a draft is not going to be. */
export function isBlocking(file: VFile): boolean {
  return file.messages.some(({fatal}) => fatal) && file.data.matter?.raw.draft !== true
}

function isSound(id: string, files: VFile[]): boolean {
  return files.some((file) => file.stem === id && !file.messages.some(({fatal}) => fatal))
}

function listMarkdown(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !/^[._]/.test(name))
    .sort()
}

function readFile(path: string): VFile {
  const file = new VFile({path: displayPath(path)})
  const folder = join(path, '..')
  file.data.exists = (picture) => existsSync(join(folder, picture))
  try {
    file.value = new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(path))
  } catch (cause) {
    const reason = cause instanceof TypeError ? 'expected text in UTF-8' : (cause as Error).message
    error(file, 'file', {line: 1, column: 1}, `Unreadable file, ${reason}`)
  }
  checkName(file)
  return file
}

function checkName(file: VFile): void {
  const id = file.stem ?? ''
  const start = {line: 1, column: 1}
  if (!isId(id)) {
    const mended = id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    const way = isId(mended) ? `, such as ${code(`${mended}.md`)}` : ''
    error(
      file,
      'file',
      start,
      `Unexpected file name ${code(basename(file.path))}, expected small letters, digits and single hyphens: it becomes the address${way}`,
    )
  } else if ((reservedArticles as readonly string[]).includes(id)) {
    error(
      file,
      'file',
      start,
      `Unexpected file name ${code(basename(file.path))}, expected another: ${code(`/${id}/`)} is a page of the site`,
    )
  }
}

/** A path as an editor knows it: from the folder that the command runs in. */
function displayPath(path: string): string {
  const short = relative(process.cwd(), path)
  return short.startsWith('..') || isAbsolute(short) ? path : short
}

/**
 * Astro's loader of articles. In a build, errors throw a `ContentError` and drafts are left out.
 * In the live preview, errors are logged, drafts are shown, and what was good before stays.
 */
export function articleLoader(): Loader {
  return {
    name: 'articles',
    async load({store, logger, watcher, config, generateDigest}) {
      const {contentDir} = readSettings(process.env)
      const publicDir = fileURLToPath(config.publicDir)
      const live = watcher !== undefined
      const sync = () => {
        const {files, articles} = readArticles(contentDir, publicDir)
        const report = reportOf(files)
        const blocked = files.some(isBlocking)
        if (blocked && !live) throw new ContentError(report)
        if (report !== '') logger[blocked ? 'error' : 'warn'](`\n${report}`)
        const shown = articles.filter(({draft}) => live || !draft)
        const kept = new Set(files.map(({stem}) => stem))
        for (const id of store.keys()) if (!kept.has(id)) store.delete(id)
        if (!live)
          for (const id of store.keys()) if (!shown.some((article) => article.id === id)) store.delete(id)
        for (const article of shown) {
          store.set({id: article.id, data: {...article}, digest: generateDigest(JSON.stringify(article))})
        }
      }
      sync()
      watcher?.add(join(contentDir, 'articles'))
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(join(contentDir, 'articles'))) sync()
      })
    },
  }
}
