/** Pages from components, without the request and the answer that Astro would make for each of them. */
import type {SSRManifest, SSRResult} from 'astro'
import type {Engine} from './manifest.ts'

/** What a page is rendered from. */
export interface Page {
  component: Parameters<Engine['renderToString']>[1]
  /** Addresses of its style sheets. */
  styles: string[]
  props: Record<string, unknown>
  params: Record<string, string>
  url: URL
}

/** Renders a page to HTML. */
export type RenderPage = (page: Page) => Promise<string>

/** Make what renders the pages of a program. */
export async function createPageRenderer(engine: Engine, manifest: SSRManifest): Promise<RenderPage> {
  const result = await beginResult(engine, manifest)
  return async ({component, styles, props, params, url}) => {
    const own: SSRResult = {
      ...result,
      ...{pathname: url.pathname, params},
      styles: new Set(styles.map((href) => ({props: {rel: 'stylesheet', href}, children: ''}))),
      createAstro: (...given) => Object.assign(result.createAstro(...given), {params, url}),
      _metadata: structuredClone(result._metadata),
    }
    const html = await engine.renderToString(own, component, props, {}, true)
    if (typeof html === 'string') return html
    throw new Error(`the page answers with ${html.status}, expected HTML`)
  }
}

/** What Astro keeps while it renders a page, taken from one that is empty. */
async function beginResult(engine: Engine, manifest: SSRManifest): Promise<SSRResult> {
  const {createComponent, experimental_AstroContainer: Container, renderTemplate} = engine
  const resolve = async (specifier: string) => manifest.base + manifest.entryModules[specifier]
  const container = await Container.create({manifest, resolve})
  return new Promise((take, fail) => {
    const empty = createComponent((result: SSRResult) => {
      take(result)
      return renderTemplate``
    })
    container.renderToString(empty, {partial: false}).catch(fail)
  })
}
