import {createHash} from 'node:crypto'
import {defineConfig, fontProviders} from 'astro/config'
import {readSettings} from './src/cli/settings.ts'
import {fontStyles} from './src/fonts.ts'
import {livePreview} from './src/preview/integration.ts'

const {site, base, contentDir, outDir, without} = readSettings(process.env)

// Variables of the same names in the environment, as test runners set them, would win over these settings.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'])
  delete process.env[name]

/** Builds of different content never share a store: what one read, the other must not find. */
const store = createHash('sha256')
  .update(JSON.stringify([site, base, contentDir, outDir, without]))
  .digest('hex')
  .slice(0, 12)

/** Addresses end in a slash, pages are plain files, and no page carries a script. */
export default defineConfig({
  ...(site && {site}),
  base,
  outDir,
  cacheDir: `node_modules/.astro/${store}`,
  output: 'static',
  trailingSlash: 'always',
  build: {format: 'directory', inlineStylesheets: 'never'},
  devToolbar: {enabled: false},
  integrations: [fontStyles(), livePreview()],
  vite: {
    // A strict policy lets no script or picture stand in the page itself.
    build: {assetsInlineLimit: 0},
    // Pictures of articles are found wherever the content is.
    resolve: {alias: {'@content': contentDir}},
    server: {fs: {allow: ['.', contentDir]}},
  },
  // Served from the site itself. Where they come late, the page stays in its fallback: text that is read never jumps.
  // They hold Latin letters only: the other names are for Arabic ones.
  fonts: [
    {
      name: 'Newsreader',
      cssVariable: '--serif',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'Noto Naskh Arabic', 'Geeza Pro', 'Sakkal Majalla', 'serif'],
      options: {
        variants: [
          {weight: '200 800', style: 'normal', display: 'optional', src: [fontFile('newsreader', 'normal')]},
          {weight: '200 800', style: 'italic', display: 'optional', src: [fontFile('newsreader', 'italic')]},
        ],
      },
    },
    {
      name: 'Public Sans',
      cssVariable: '--sans',
      provider: fontProviders.local(),
      fallbacks: ['Noto Sans Arabic', 'Geeza Pro', 'Segoe UI', 'sans-serif'],
      options: {
        variants: [
          {weight: '100 900', style: 'normal', display: 'optional', src: [fontFile('public-sans', 'normal')]},
        ],
      },
    },
  ],
})

/** The latin subset with its axis of weight, as Fontsource packs it. */
function fontFile(family: string, style: 'normal' | 'italic'): string {
  return `./node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-${style}.woff2`
}
