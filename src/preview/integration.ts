/** The live preview: what `npm run dev` adds to every page, and no build does. */
import type {AstroIntegration} from 'astro'
import type {ViteDevServer} from 'vite'
import {readSettings} from '../cli/settings.ts'
import {createBuiltTest} from './built.ts'
import {latest, listen} from './channel.ts'
import {isBroken, type ShownFile} from './summary.ts'

/** Where the panel asks for the latest reading: of what cannot be published, and of the article that is shown. */
const address = '/@preview/reading.json'

/** An Astro integration. */
export function livePreview(): AstroIntegration {
  return {
    name: 'live-preview',
    hooks: {
      'astro:config:setup'({command, injectScript, updateConfig}) {
        if (command !== 'dev') return
        injectScript('page', "import '/src/preview/panel.ts'")
        const {outDir, contentDir} = readSettings(process.env)
        updateConfig({vite: {server: {watch: {ignored: createBuiltTest(outDir, contentDir)}}}})
      },
      'astro:server:setup'({server}) {
        server.middlewares.use((_request, response, next) => {
          // A page can read this header of its own, and knows by it which reading it shows.
          response.setHeader('server-timing', `reading;desc="${latest().version}"`)
          next()
        })
        server.middlewares.use(address, ({url = ''}, response) => {
          const {version, files} = latest()
          const wanted = new URLSearchParams(url.slice(url.indexOf('?'))).get('article')
          response.setHeader('content-type', 'application/json')
          const shown = files.filter((file) => isBroken(file) || file.id === wanted)
          const told = shown.map((file): ShownFile => ({...file, items: file.items()}))
          response.end(JSON.stringify({version, files: told}))
        })
        let {version: shown} = latest()
        listen(({version}) => {
          server.hot.send('preview:reading')
          if (version !== shown) reload(server)
          shown = version
        })
      },
    },
  }
}

/** Show the pages anew. What Astro remembers of their addresses and properties is of the reading before. */
function reload(server: ViteDevServer): void {
  for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {})
  server.environments.client.hot.send({type: 'full-reload', path: '*'})
}
