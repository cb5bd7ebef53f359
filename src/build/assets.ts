/** Styles, fonts, scripts and pictures: files of the program that pages load, and what lies in `public/`. */
import {existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {compressFile, isCompressible} from '../cli/compress.ts'
import {shareFile} from '../cli/share-file.ts'
import {createWriter} from './writer.ts'

/**
 * Put the files of a program into a version, and take out what belongs to neither it nor a unit.
 *
 * @param from the folder of the files
 * @param isWanted whether a picture in `_astro/` is shown anywhere: those of drafts are not published
 * @param others files and folders that stay
 */
export function placeAssets(
  from: string,
  folder: string,
  isWanted: (path: string) => boolean,
  others: ReadonlySet<string>,
): void {
  const wanted = listFiles(from, new Set()).filter(
    (path) => !/\.(avif|gif|jpe?g|png|svg|webp)$/.test(path) || !path.startsWith('_astro/') || isWanted(path),
  )
  sweep(folder, new Set([...others, ...wanted]))
  for (const path of wanted) place(join(from, path), join(folder, path))
}

/** Compressed copies of what lies neither in a unit nor in any of the folders that are `others`. */
export async function compressRest(folder: string, others: ReadonlySet<string>): Promise<void> {
  const write = createWriter(folder)
  for (const path of listFiles(folder, others)) {
    if (others.has(path) || !isCompressible(path)) continue
    for (const [name, copy] of await compressFile(path, readFileSync(join(folder, path)))) write(name, copy)
  }
}

function place(from: string, to: string): void {
  if (existsSync(to)) {
    if (statSync(to).ino === statSync(from).ino) return
    rmSync(to)
  }
  if (!shareFile(from, to)) throw new Error(`missing file: ${from}`)
}

/** Remove every file that is not to stay, and folders that are empty then. */
function sweep(folder: string, stay: ReadonlySet<string>): void {
  for (const path of listFiles(folder, stay)) {
    if (stay.has(path)) continue
    rmSync(join(folder, path))
    for (let at = dirname(path); at !== '.' && readdirSync(join(folder, at)).length === 0; at = dirname(at))
      rmdirSync(join(folder, at))
  }
}

/** Paths of the files below a folder, but for folders that stay as they are. */
function listFiles(root: string, untouched: ReadonlySet<string>, folder = root): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = relative(root, join(folder, entry.name)).replaceAll('\\', '/')
    if (!entry.isDirectory()) return [path]
    return untouched.has(path) ? [] : listFiles(root, untouched, join(folder, entry.name))
  })
}
