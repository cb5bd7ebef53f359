/** Lists of words as they are easiest to read and to amend: in running text. */

export function list(text: string): string[] {
  return text.trim().split(/\s+/)
}

export function words(text: string): ReadonlySet<string> {
  return new Set(list(text))
}
