/** What earlier builds have left, out of the way. */
import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {basename, join} from 'node:path'
import {scratch} from './folders.ts'

const away = join(scratch, 'away')
let count = 0

/** Put a file or folder away. It is not removed yet: some disks are slow for minutes after many files went. */
export function putAway(path: string): void {
  if (!existsSync(path)) return
  mkdirSync(away, {recursive: true})
  renameSync(path, join(away, `${process.pid}-${count++}-${basename(path)}`))
}

/** Remove all that was put away. */
export function clearAway(): void {
  rmSync(away, {recursive: true, force: true})
}
