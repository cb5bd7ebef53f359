import type {Home} from '../feed/home.ts'
import {site} from '../site.ts'

/** Where this site is published. Without `SITE_URL` it is at home where `npm start` serves it. */
export const home: Home = {
  ...site,
  origin: import.meta.env.SITE ?? 'http://localhost:4321',
  base: import.meta.env.BASE_URL,
}
