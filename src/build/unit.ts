/** A part of a site that is made as a whole and kept as a whole: an article, or the site around them. */

export interface Unit {
  /** The folder that it fills; empty for what lies beside the articles. */
  name: string
  /** Of all that it was made from. */
  key: string
  files: UnitFile[]
  /** What verification has found, each in a sentence. */
  problems: string[]
  /** Places outside of it that it leads to or loads, such as `method/#disputed`, each with a file that does. */
  outside: Record<string, string>
}

/** Path within the site, size in bytes, and time of the last change: enough to tell that nobody has touched it. */
export type UnitFile = [path: string, size: number, modified: number]
