import {slug} from 'github-slugger'

/**
 * The address that a heading or a title makes, as GitHub makes it.
 *
 * A letter with an accent is one character in an address, as Astro has it, also where it was typed as two.
 */
export function slugOf(text: string): string {
  return slug(text.normalize('NFC'))
}

/** Whether a text is such an address, and has something to tell by. */
export function isSlug(text: string): boolean {
  // The one name that is no key of an object.
  return slugOf(text) === text && /[\p{L}\p{N}]/u.test(text) && text !== '__proto__'
}
