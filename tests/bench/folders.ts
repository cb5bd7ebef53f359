/** Where the measurements work. Nothing is written outside of `tests/output/`. */
import {delimiter, dirname, join} from 'node:path'

/** The project. */
export const root = join(import.meta.dirname, '../..')

/** The packages of the peers, generated articles, built sites. */
export const scratch = join(root, 'tests/output/bench')

/** Generated articles, as a content folder. */
export const generated = join(scratch, 'generated')

/** The PATH of every command: the Node that runs us, then what the peers brought. */
export const programs = [
  dirname(process.execPath),
  join(scratch, 'node_modules/.bin'),
  process.env.PATH,
].join(delimiter)
