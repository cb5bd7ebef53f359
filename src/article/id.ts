/** Ids: of articles, and of whatever they define. */

/** Whether a text is an id: kebab-case, with a letter in it so that it is never taken for a number. */
export function isId(value: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && /[a-z]/.test(value)
}

/** The id that a name was most likely meant to be. */
export function toId(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
