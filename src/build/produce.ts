/** A worker's part of rendering: an article, or what lies beside the articles, to files that are verified and written. */
import {globSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Head} from '../article/head.ts'
import {compressFile, isCompressible} from '../cli/compress.ts'
import {formatHeaders} from '../hosts/headers.ts'
import {formatRedirects} from '../hosts/redirects.ts'
import {loadDrawing} from '../pictures/draw.ts'
import type {Place} from '../verify/address.ts'
import {isText} from '../verify/file.ts'
import {loadArticle} from './kept.ts'
import {loadRenderer, type Rendered, type Renderer} from './renderer.ts'
import {readStyles, type Styles, settle} from './settle.ts'
import type {Unit, UnitFile} from './unit.ts'
import {createWriter} from './writer.ts'

/** What it takes to produce anything. */
export interface Workshop {
  /** Folder of the program. */
  program: string
  /** Where the site will be, and how many articles it has. */
  place: Place
  count: number
  /** Folder of the version that is being built. */
  folder: string
  /** Where the files of articles lie, and where articles are kept that were read. */
  content: string
  kept: string
  /** Whether text files get compressed copies beside them. */
  compress: boolean
}

/** An article, and the key that its unit will have. */
export interface Commission {
  id: string
  digest: string
  key: string
}

/** Load all that it takes, before there is a program to produce anything with. */
export async function prepare(pictures: boolean): Promise<void> {
  if (pictures) await loadDrawing()
}

/** Produce the files of articles, one after the other. */
export async function produceArticles(input: Workshop & {articles: Commission[]}): Promise<Unit[]> {
  const {renderer} = await getTools(input.program, input.place)
  const units: Unit[] = []
  for (const commission of input.articles) {
    const {id, digest} = commission
    rmSync(join(input.folder, id), {recursive: true, force: true})
    const articles = [await loadArticle({id, digest, folder: input.content, kept: input.kept})]
    units.push(await produce(id, renderer.render('articles', {articles, heads: []}), commission.key, input))
  }
  return units
}

/** Produce what lies beside the articles. */
export async function produceSite(
  input: Workshop & {key: string; heads: Head[]; newest: {id: string; digest: string} | undefined},
): Promise<Unit> {
  const {renderer} = await getTools(input.program, input.place)
  const newest =
    input.newest && (await loadArticle({...input.newest, folder: input.content, kept: input.kept}))
  const {readCases} = await import('../loader.ts')
  const rendered = renderer.render('site', {articles: [], heads: input.heads, newest, cases: readCases()})
  return await produce('', withHostFiles(rendered, input), input.key, input)
}

/** A thread has one program at a time. */
let loaded: {program: string; tools: Promise<{renderer: Renderer; styles: Styles}>} | undefined

function getTools(program: string, place: Place): Promise<{renderer: Renderer; styles: Styles}> {
  if (loaded?.program !== program) loaded = {program, tools: loadTools(program, place)}
  return loaded.tools
}

async function loadTools(program: string, place: Place): Promise<{renderer: Renderer; styles: Styles}> {
  const site = join(program, 'site')
  const texts = globSync('_astro/*.css', {cwd: site}).map((path): [string, string] => [
    path.replaceAll('\\', '/'),
    readFileSync(join(site, path), 'utf8'),
  ])
  return {renderer: await loadRenderer(program), styles: readStyles(new Map(texts), place)}
}

async function* withHostFiles(
  rendered: AsyncIterable<Rendered>,
  {heads, place: {base}}: Workshop & {heads: Head[]},
): AsyncGenerator<Rendered> {
  yield* rendered
  yield {path: '_headers', body: formatHeaders(base)}
  yield {path: '_redirects', body: formatRedirects(heads, base)}
}

async function produce(
  name: string,
  rendered: AsyncIterable<Rendered>,
  key: string,
  {program, folder, place, count, compress}: Workshop,
): Promise<Unit> {
  const {styles} = await getTools(program, place)
  const files: UnitFile[] = []
  const texts = new Map<string, string>()
  const copies: Promise<[string, Uint8Array][]>[] = []
  const write = createWriter(folder)
  for await (const {path, body} of rendered) {
    files.push(write(path, body))
    if (isText(path)) texts.set(path, toText(body))
    if (compress && isCompressible(path)) copies.push(compressFile(path, body))
  }
  for (const [path, copy] of (await Promise.all(copies)).flat()) files.push(write(path, copy))
  const made = {name, files: files.map(([path]) => path), texts}
  return {name, key, files, ...settle(made, {place, articles: count, styles})}
}

function toText(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}
