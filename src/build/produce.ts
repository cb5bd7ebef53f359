/** A worker's part of rendering: an article, or what lies beside the articles, to files that are verified and written. */
import {globSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Head} from '../article/head.ts'
import {compressFile, isCompressible} from '../cli/compress.ts'
import {formatHeaders} from '../hosts/headers.ts'
import {formatRedirects} from '../hosts/redirects.ts'
import {loadDrawing} from '../pictures/draw.ts'
import {loadArticle, type Source} from '../reading/kept.ts'
import type {Place} from '../verify/address.ts'
import {isText} from '../verify/file.ts'
import {loadRenderer, type Rendered, type Renderer} from './renderer.ts'
import {readStyles, type Styles, settle} from './settle.ts'
import type {Unit, UnitFile} from './unit.ts'
import {createWriter} from './writer.ts'

/** What it takes to produce anything. */
export interface Workshop {
  /** Folder of the program. */
  program: string
  /** Where the site will be. */
  place: Place
  /** Folder of the version that is being built. */
  folder: string
  /** Whether text files get compressed copies beside them. */
  compress: boolean
}

/** An article, and the key that its unit will have. */
export interface Commission {
  source: Source
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
  for (const {source, key} of input.articles) {
    rmSync(join(input.folder, source.id), {recursive: true, force: true})
    const articles = [await loadArticle(source)]
    units.push(await produce(source.id, renderer.render('articles', {articles, heads: []}), key, input))
  }
  return units
}

/** What the pages that belong to no article show. */
export interface Front {
  heads: Head[]
  newest: Source | undefined
  cases: Source[]
}

/** Produce what lies beside the articles. */
export async function produceSite({
  front,
  key,
  ...workshop
}: Workshop & {front: Front; key: string}): Promise<Unit> {
  const {renderer} = await getTools(workshop.program, workshop.place)
  const {heads} = front
  const newest = front.newest && (await loadArticle(front.newest))
  const cases = await Promise.all(front.cases.map(loadArticle))
  const rendered = renderer.render('site', {articles: [], heads, newest, cases})
  return await produce('', withHostFiles(rendered, heads, workshop), key, workshop, heads.length)
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
  heads: Head[],
  {place: {base}}: Workshop,
): AsyncGenerator<Rendered> {
  yield* rendered
  yield {path: '_headers', body: formatHeaders(base)}
  yield {path: '_redirects', body: formatRedirects(heads, base)}
}

async function produce(
  name: string,
  rendered: AsyncIterable<Rendered>,
  key: string,
  {program, folder, place, compress}: Workshop,
  articles = 1,
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
  return {name, key, files, ...settle(made, {place, articles, styles})}
}

function toText(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}
