/** Where a site is published, and under which name: what machines are told beside the articles. */
export interface Home {
  name: string
  description: string
  language: string
  /** `https://example.org` */
  origin: string
  /** `/` or `/kursk/` */
  base: string
  /** Licence of the texts. */
  licence: {name: string; url: string}
}

/** Where a site without `SITE_URL` is at home: where `npm start` serves it. */
export const localOrigin = 'http://localhost:4321'

/** The absolute address of a path within the site, such as `kursk/figures/#kim-nine`. */
export function addressOf(home: Home, path = ''): string {
  return new URL(home.base + path, home.origin).href
}
