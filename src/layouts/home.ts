import {type Home, localOrigin} from '../feed/home.ts'
import {site} from '../site.ts'

/** Where this site is published. */
export const home: Home = {
  ...site,
  origin: import.meta.env.SITE ?? localOrigin,
  base: import.meta.env.BASE_URL,
}
