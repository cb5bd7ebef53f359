/** Golden files: what stands in the folder is what is expected. */
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {expect} from 'vitest'

/**
 * Compare a text with a golden file. A miss leaves `name-changed.ext` beside it, to be looked at,
 * and moved over the golden where the change is meant.
 */
export function expectGolden(text: string, path: string): void {
  const changed = path.replace(/(\.\w+)$/, '-changed$1')
  const golden = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (text === golden) rmSync(changed, {force: true})
  else writeFileSync(changed, text)
  expect(text).toBe(golden)
}
