/** What a style sheet loads. */

const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi

/** The addresses in CSS, as written. */
export function listAddresses(css: string): string[] {
  return Array.from(css.matchAll(address), ([, ...forms]) => forms.find((form) => form !== undefined) ?? '')
}
