/** Small sites, written to be verified. */
import {localOrigin} from '../../src/feed/home.ts'
import {isText, readText} from '../../src/verify/file.ts'
import {verifyWhole} from '../../src/verify/site.ts'

/** What is wrong with the files of a site, each with its text. */
export function verify(texts: Record<string, string>, base = '/', origin = localOrigin): string[] {
  const files = Object.keys(texts).sort()
  const read = (file: string) => texts[file] ?? ''
  const summaries = files
    .filter(isText)
    .map((file) => [file, readText(file, read(file), {origin, base})] as const)
  return verifyWhole(new Map(summaries), files, {origin, base}, read)
}
