/** What Astro has compiled, as modules. */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {SSRManifest} from 'astro'

export type Engine = typeof import('./engine.ts')

/** A page or a data file, of an article or of the site. */
export interface Route {
  /** Such as `/[article]/[section]`. */
  pattern: string
  isPage: boolean
  /** Whether it stands below an article. */
  ofArticle: boolean
  /** Addresses of its style sheets, from the root of the host. */
  styles: string[]
  module: PageModule
}

/** What a file in `pages/` exports: a component and, where its name has parameters, the list of its paths. */
export interface PageModule {
  default: Parameters<Engine['renderToString']>[1]
  getStaticPaths?: () => StaticPath[] | Promise<StaticPath[]>
  GET?: Endpoint
}

/** What a data file is made from. */
export interface EndpointContext {
  props: unknown
  params: Record<string, string>
  site: URL | undefined
}

/** What answers a request for a data file; a text can be had without the answer around it. */
export interface Endpoint {
  (context: EndpointContext): Response | Promise<Response>
  write?: (context: EndpointContext) => string | Promise<Uint8Array>
}

export interface StaticPath {
  params: Record<string, string>
  props?: Record<string, unknown>
}

/** The manifest of a folder of compiled modules. */
export async function importManifest(folder: string): Promise<SSRManifest> {
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry.'))
  if (entry === undefined) throw new Error(`no compiled program in ${folder}`)
  const {manifest} = await import(pathToFileURL(join(folder, entry)).href)
  return manifest
}

/** The part of it that is not a page. */
export async function importEngine(folder: string): Promise<Engine> {
  const manifest = await importManifest(folder)
  const {routeData} = manifest.routes.find(({routeData}) => routeData.route === '/engine') ?? {}
  return (await importPage(manifest, routeData?.component ?? '')) as unknown as Engine
}

/** Every route, with its module. */
export async function importRoutes(manifest: SSRManifest): Promise<Route[]> {
  const routes = manifest.routes.filter(({routeData}) => manifest.pageMap?.has(routeData.component))
  const ours = routes.filter(({routeData: {origin, route}}) => origin === 'project' && route !== '/engine')
  return await Promise.all(
    ours.map(async ({routeData: {route, type, component, params}, styles}) => ({
      pattern: route,
      isPage: type === 'page',
      ofArticle: params.includes('article'),
      styles: styles.map((style) => {
        if (style.type === 'external') return manifest.base + style.src
        // Must be a file: a strict policy lets no style stand in the page.
        throw new Error(`${component} has a style of its own in the page`)
      }),
      module: await importPage(manifest, component),
    })),
  )
}

async function importPage(manifest: SSRManifest, component: string): Promise<PageModule> {
  const load = manifest.pageMap?.get(component)
  if (!load) throw new Error(`${component} was not compiled`)
  const {page} = await load()
  return (await page()) as unknown as PageModule
}
