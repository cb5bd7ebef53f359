/** A rule as an editor learns of it. */
export interface Rule {
  /** An error stops the build; a warning does not, and can be silenced. */
  severity: 'error' | 'warning'
  /** In a line, what must not be. */
  what: string
  /** Why it matters. */
  why: string
  /** What the examples are a piece of; together with an article around them they are whole, and tested so. */
  piece: 'front matter' | 'body' | 'file name'
  wrong: string
  mended: string
}

/** The lines of an example, without the indentation that they have in our source. */
export function lines(strings: TemplateStringsArray): string {
  const [text = ''] = strings.raw
  const all = text.replace(/^\n|\n\s*$/g, '').split('\n')
  const indents = all.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0)
  const indent = Math.min(...indents)
  return all.map((line) => line.slice(indent)).join('\n')
}
