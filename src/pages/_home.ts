import type {Home} from '../feed/home.ts'
import {site} from '../site.ts'
import {base} from './_articles.ts'

/** Where this site is published. Without `SITE_URL` it is at home where `npm start` serves it. */
export const home: Home = {...site, origin: import.meta.env.SITE ?? 'http://localhost:4321', base}

/** A text file of a type, in UTF-8. */
export function textResponse(text: string, type: string): Response {
  return new Response(text, {headers: {'content-type': `${type}; charset=utf-8`}})
}
