/**
 * Compile the pages with Astro, but render none: a process that is started with an `Order` and answers with `Compiled`.
 *
 * Astro would render page after page in one thread, and all of them every time. It hands over what it has compiled
 * to a prerenderer (https://docs.astro.build/en/reference/integrations-reference/#setprerenderer); ours sets it aside.
 */
import {globSync, mkdirSync, renameSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type AstroInlineConfig, type AstroIntegration, build} from 'astro'
import astroConfig from '../../astro.config.ts'
import {tellFailure} from '../cli/failure.ts'
import {getLoggedErrors} from '../cli/log.ts'
import '../cli/process.ts'
import type {PictureAttributes} from '../shelf.ts'
import {importEngine} from './manifest.ts'

export interface Order {
  /** Empty; the program goes there. */
  folder: string
  /** Paths of the pictures beside the articles. */
  pictures: string[]
}

export interface Compiled {
  /** Absent when all went well. */
  failure?: string
}

/** Astro would start a server of Vite's to read it. As a plain object, for the type of its fonts suits no other. */
const config: AstroInlineConfig = {...(astroConfig as object), configFile: false}

/** What only the live preview and the checker of types have need of is left out: collections, and types for them. */
const quick = {devOutput: false, sync: false}

process.once('message', async (order: Order) => {
  const failure = await compile(order)
  process.send?.({...(failure !== undefined && {failure})} satisfies Compiled, () => process.exit())
})

async function compile(order: Order): Promise<string | undefined> {
  process.env.NODE_ENV = 'production'
  const logger = {entrypoint: new URL('../cli/log.ts', import.meta.url)}
  try {
    const outDir = join(order.folder, 'site')
    const integrations = [...(astroConfig.integrations ?? []), setAside(order)]
    await build({...config, outDir, logger, logLevel: 'warn', integrations}, quick)
    const errors = getLoggedErrors().length
    return errors > 0 ? `Astro went on after ${errors} errors, told above.` : undefined
  } catch (error) {
    return tellFailure(error)
  }
}

/** An Astro integration: add the engine to the pages, and take the compiled modules away before they are removed. */
function setAside({folder, pictures}: Order): AstroIntegration {
  return {
    name: 'set-aside',
    hooks: {
      'astro:config:setup'({injectRoute}) {
        const entrypoint = new URL('engine.ts', import.meta.url)
        injectRoute({pattern: '/engine', entrypoint, prerender: true})
      },
      'astro:build:start'({setPrerenderer}) {
        setPrerenderer({
          name: 'set-aside',
          async getStaticPaths() {
            const compiled = join(folder, 'site', '.prerender')
            // In its own place: here the images that it asks for are noted, and made when we are done.
            const measured = pictures.length > 0 ? await measure(pictures, compiled) : {}
            writeFileSync(join(folder, 'pictures.json'), JSON.stringify(measured))
            moveModules(compiled, join(folder, 'program'))
            return []
          },
          async render() {
            throw new Error('no page is rendered here')
          },
        })
      },
    },
  }
}

async function measure(pictures: string[], compiled: string): Promise<Record<string, PictureAttributes>> {
  const {measurePictures} = await importEngine(compiled)
  return await measurePictures(pictures)
}

/** What else lies there is left to Astro, which puts it into the site. */
function moveModules(from: string, to: string): void {
  for (const path of globSync('**/*.mjs', {cwd: from})) {
    mkdirSync(dirname(join(to, path)), {recursive: true})
    renameSync(join(from, path), join(to, path))
  }
}
