/** Files that are there as a whole or not at all. */
import {mkdirSync, renameSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {threadId} from 'node:worker_threads'

/** Write a file that is there as a whole or not at all, whatever happens meanwhile. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.${process.pid}.${threadId}.unfinished`
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(unfinished, content)
  renameSync(unfinished, path)
}
