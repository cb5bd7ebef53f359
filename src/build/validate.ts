/** Verification that few pages are asked for, as it takes some hundredths of a second each. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {verifyKinds} from '../verify/valid.ts'

/** What is wrong with a page of each kind. `files` are the paths of pages of the site in `folder`. */
export function validatePages(folder: string, files: readonly string[]): string[] {
  return verifyKinds(new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])))
}
