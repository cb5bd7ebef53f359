/** What V8 and the removal of types make of our modules, kept for later runs, which then begin sooner. */
import {existsSync, mkdirSync} from 'node:fs'
import {enableCompileCache} from 'node:module'
import {join} from 'node:path'

const folder = join(import.meta.dirname, '../../node_modules/.cache/compiled')

/** Keep them, except in the first run on a computer: in continuous integration it is the only one. */
export function keepCompiled(): void {
  if (existsSync(folder)) enableCompileCache(folder)
  else mkdirSync(folder, {recursive: true})
}
