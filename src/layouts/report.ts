import {addressOf} from '../feed/home.ts'
import {site} from '../site.ts'
import {home} from './home.ts'

/**
 * A mail to the newsroom that says what it is about, and where that stands.
 *
 * @param subject a line
 * @param path within the site, its anchor included; undefined where that is unknown
 */
export function reportMail(subject: string, path: string | undefined): string {
  const body = path === undefined ? '' : `&body=${encodeURIComponent(addressOf(home, path))}`
  // A line end would begin another header of the mail.
  return `mailto:${site.contact}?subject=${encodeURIComponent(subject.replace(/\s+/g, ' '))}${body}`
}
