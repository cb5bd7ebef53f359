import {addressOf} from '../feed/home.ts'
import {home, textResponse} from './_home.ts'

export function GET(): Response {
  return textResponse(
    `User-agent: *\nAllow: /\n\nSitemap: ${addressOf(home, 'sitemap-index.xml')}\n`,
    'text/plain',
  )
}
