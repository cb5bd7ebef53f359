/** What a host says with every file of the site, beside its type and its age. */
import {sitePolicy} from './policy.ts'

/** Headers by their names. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': sitePolicy,
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // What somebody reads here is nobody else's business.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** The age of a file whose name changes with its content. */
export const forever = 'public, max-age=31536000, immutable'

/**
 * Format the file `_headers`, which Netlify, Cloudflare Pages and others read. These let pages be asked for again
 * each time, of themselves.
 *
 * @param base the path below the origin: `/`, `/kursk/`
 */
export function formatHeaders(base: string): string {
  return [
    `${base}*`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    `${base}_astro/*`,
    `  Cache-Control: ${forever}`,
    '',
  ].join('\n')
}
