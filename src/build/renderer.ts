/** Pages and data files from the compiled program: every file of an article, or of the site around them. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {SSRManifest} from 'astro'
import {localOrigin} from '../feed/home.ts'
import {fillShelf, type Shelf} from '../shelf.ts'
import {importEngine, importManifest, importRoutes, type Route, type StaticPath} from './manifest.ts'
import {createPageRenderer, type RenderPage} from './pages.ts'

/** A file of the site. */
export interface Rendered {
  /** Where it is, relative to the front page: `kursk/claims/index.html`. */
  path: string
  body: string | Uint8Array
}

export interface Renderer {
  /** The files of the articles on the shelf, which is filled for the purpose, or those of the site itself. */
  render: (what: 'articles' | 'site', shelf: Shelf) => AsyncGenerator<Rendered>
}

/** Load a compiled program; `folder` is that of the program. */
export async function loadRenderer(folder: string): Promise<Renderer> {
  const modules = join(folder, 'program')
  const manifest = await importManifest(modules)
  const renderPage = await createPageRenderer(await importEngine(modules), manifest)
  const routes = await importRoutes(manifest)
  const pictures = JSON.parse(readFileSync(join(folder, 'pictures.json'), 'utf8'))
  const renderAll = async (route: Route) =>
    await Promise.all((await listPaths(route)).map((path) => renderFile(route, path, renderPage, manifest)))
  return {
    async *render(what, shelf) {
      fillShelf({...shelf, pictures})
      const wanted = routes.filter(({ofArticle}) => ofArticle === (what === 'articles'))
      // Other threads draw them while this one renders the rest.
      const drawn = Promise.all(wanted.filter(isPicture).map(renderAll))
      // What goes wrong there is told at the end.
      drawn.catch(() => {})
      for (const route of wanted.filter((route) => !isPicture(route)))
        for (const path of await listPaths(route)) yield renderFile(route, path, renderPage, manifest)
      yield* (await drawn).flat()
    },
  }
}

function isPicture({pattern}: Route): boolean {
  return pattern.endsWith('.png')
}

async function listPaths({pattern, module}: Route): Promise<StaticPath[]> {
  if (!pattern.includes('[')) return [{params: {}}]
  return (await module.getStaticPaths?.()) ?? []
}

async function renderFile(
  route: Route,
  {params, props = {}}: StaticPath,
  renderPage: RenderPage,
  {base, site}: SSRManifest,
): Promise<Rendered> {
  const path = route.pattern.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '').slice(1)
  try {
    if (!route.isPage) return {path, body: await renderEndpoint(route, params, props, site)}
    const address = `${base}${path}${path === '' ? '' : '/'}`
    const url = new URL(encodeURI(address), site ?? localOrigin)
    const {module, styles} = route
    return {
      path: fileOf(path),
      body: await renderPage({component: module.default, styles, props, params, url}),
    }
  } catch (cause) {
    throw tellWhere(path, cause)
  }
}

/** Which page it was, above where in our code it happened. */
function tellWhere(path: string, cause: unknown): Error {
  const message = `The page /${path} could not be rendered`
  const stack = cause instanceof Error ? cause.stack : String(cause)
  return Object.assign(new Error(message, {cause}), {stack: `${message}\n${stack}`})
}

async function renderEndpoint(
  {module: {GET}}: Route,
  params: Record<string, string>,
  props: unknown,
  site: string | undefined,
): Promise<string | Uint8Array> {
  if (!GET) throw new Error('nothing answers a GET')
  const context = {props, params, site: site === undefined ? undefined : new URL(site)}
  if (GET.write) return GET.write(context)
  const response = await GET(context)
  return new Uint8Array(await response.arrayBuffer())
}

/** Hosts look for the page of what is missing by this name. */
function fileOf(path: string): string {
  return path === '404' ? '404.html' : join(path, 'index.html')
}
