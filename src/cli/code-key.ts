/** What everything that is made or kept depends on, beside the articles and the settings: all that pages are made from. */
import {digest, digestFiles} from './digest.ts'

const code = [
  'src/**/*',
  'public/**/*',
  'astro.config.ts',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
]

/** A digest of our code, of its dependencies and of the engine that runs it. */
export function codeKey(root = process.cwd()): string {
  return digest(digestFiles(root, code), process.version)
}
