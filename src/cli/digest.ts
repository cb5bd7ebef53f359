/** What stands for a text or a tree of files, wherever two are to be told apart. */
import {createHash} from 'node:crypto'
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A digest of values: of their JSON, for what is no text. 20 letters and digits, enough to never meet twice. */
export function digest(...values: unknown[]): string {
  const hash = createHash('sha256')
  for (const value of values) {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    // The length keeps `ab` + `c` from being `a` + `bc`.
    hash.update(`${text?.length}:`).update(text ?? '')
  }
  return BigInt(`0x${hash.digest('hex')}`)
    .toString(36)
    .slice(0, 20)
}

/** A digest of files, by their paths and contents; those that are not there count as not there. */
export function digestFiles(root: string, patterns: string[]): string {
  const paths = patterns.flatMap((pattern) => globSync(pattern, {cwd: root, withFileTypes: true}))
  const files = paths.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return digest(...files.sort().map((path) => [path.slice(root.length), readFileSync(path, 'base64')]))
}
