/** For plain TypeScript, which cannot read components; `astro check` reads them itself. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory
  export default component
}
