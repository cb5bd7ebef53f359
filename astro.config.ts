import {createHash} from 'node:crypto'
import {defineConfig} from 'astro/config'
import {readSettings} from './src/cli/settings.ts'

const {site, base, contentDir, outDir, without} = readSettings(process.env)

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
  build: {format: 'directory'},
  devToolbar: {enabled: false},
})
