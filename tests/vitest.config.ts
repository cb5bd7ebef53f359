/// <reference types="vitest/config" />
import {getViteConfig} from 'astro/config'

/** Astro's own Vite settings, so that a test can render a component. The toolbar would put paths into goldens. */
export default getViteConfig(
  {test: {include: ['tests/**/*.test.ts'], exclude: ['tests/output']}},
  {devToolbar: {enabled: false}, logLevel: 'error'},
)
