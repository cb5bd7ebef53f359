/** What a host says with every file of the site, beside its type and its age. */
import {sitePolicy} from './policy.ts'

/** Names as they are written, each with its value. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': sitePolicy,
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // What somebody reads here is nobody else's business.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}
