/** Pages that work as plain files: opened from a folder, where no server finds what an address means. */

/** A tag as our pages write them; what is text has its `<` escaped. */
const tag = /<[a-z][^\s/>]*(?:\s+[^\s"'<>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>/gi

const attribute = /(\s+(?:href|src|srcset|poster|action|formaction|content)=")([^"]*)"/g

/**
 * Make the addresses of a page relative, and take away what only a server can answer: the script that searches, the
 * policy that names the server as itself, and fonts that are asked for early, which browsers do not give to plain files.
 *
 * @param html the page
 * @param file its path within the site, such as `kursk/index.html`
 * @param base the path that its addresses begin with: `/`, `/kursk/`
 */
export function makePageRelative(html: string, file: string, base: string): string {
  const toRelative = (address: string) => relate(address, file, base)
  return html.replace(/<script type="module"[^>]*><\/script>/g, '').replace(tag, (whole) => {
    if (/^<meta http-equiv="content-security-policy"/i.test(whole)) return ''
    if (/^<link rel="preload"/.test(whole)) return ''
    return whole.replace(attribute, (_match, before: string, value: string) => {
      const written = /^\s+(srcset|content)=/.exec(before)?.[1]
      if (written === 'srcset')
        return `${before}${value.replace(/(^|,\s*)([^\s,]+)/g, (_part, comma: string, address: string) => comma + toRelative(address))}"`
      if (written === 'content') return `${before}${value.replace(/(?<=^\d+;\s*url=).*/i, toRelative)}"`
      return `${before}${toRelative(value)}"`
    })
  })
}

/** Make the addresses of a style sheet relative. */
export function makeStylesRelative(css: string, file: string, base: string): string {
  return css.replace(
    /(url\(\s*["']?)([^"')\s]*)/g,
    (_match, before: string, address: string) => before + relate(address, file, base),
  )
}

/**
 * An address below the base as a file sees it, with the name of the file that a server would give for a folder.
 * All others stay as they are: anchors of the page itself, and whole addresses.
 */
function relate(address: string, file: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? []
  const up = '../'.repeat(file.split('/').length - 1) || './'
  return up + path + (path === '' || path.endsWith('/') ? 'index.html' : '') + rest
}
