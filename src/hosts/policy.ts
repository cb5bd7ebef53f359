/**
 * What a browser may do on our pages: the Content Security Policy, written here and nowhere else.
 *
 * Every page carries the policy that fits it. Hosts that send headers send one for the whole site, which allows what
 * the search page needs: a browser obeys both, so no page may do more than its own allows.
 */

const self = "'self'"
const none = "'none'"

/** To read needs styles, fonts and pictures of the site itself, and nothing else: no script, no form, no frame. */
const reading = {
  'default-src': none,
  'style-src': self,
  'font-src': self,
  'img-src': self,
  // No page asks for anything by itself; what rates pages for search engines asks for `robots.txt` in their name.
  'connect-src': self,
  'base-uri': none,
  'form-action': none,
}

/** To search needs a form and a script as well, which loads Pagefind with its WebAssembly and its index. */
const searching = {
  ...reading,
  'form-action': self,
  'script-src': `${self} 'wasm-unsafe-eval'`,
}

/** The policy that every page carries but the search page. */
export const readingPolicy = format(reading)

/** The policy that the search page carries. */
export const searchPolicy = format(searching)

/** The policy that hosts send. Only in a header can a page refuse to be framed by others. */
export const sitePolicy = format({...searching, 'frame-ancestors': none})

function format(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join(';')
}
