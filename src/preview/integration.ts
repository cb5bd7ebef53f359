/** The panel of the live preview, in every page that `npm run dev` serves and in none that is built. */
import type {AstroIntegration} from 'astro'
import {latest, listen} from './channel.ts'

/** Where the panel asks for the latest reading. */
const address = '/@preview/reading.json'

/** An Astro integration. */
export function previewPanel(): AstroIntegration {
  return {
    name: 'preview-panel',
    hooks: {
      'astro:config:setup'({command, injectScript}) {
        if (command === 'dev') injectScript('page', "import '/src/preview/panel.ts'")
      },
      'astro:server:setup'({server}) {
        server.middlewares.use(address, (_request, response) => {
          response.setHeader('content-type', 'application/json')
          response.end(JSON.stringify(latest()))
        })
        listen((files) => server.hot.send('preview:reading', files))
      },
    },
  }
}
