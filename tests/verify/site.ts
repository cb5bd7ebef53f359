/** Small sites, written to be verified. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {verifySite} from '../../src/verify/site.ts'

/** Write a site, verify it, remove it. */
export function verify(files: Record<string, string>, base = '/', origin?: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
    return verifySite(folder, base, origin)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
