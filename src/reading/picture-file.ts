/** Files of pictures, looked at before a build: each can be shown whole, runs nothing, and lies where it seems to. */
import {existsSync, readFileSync, statSync} from 'node:fs'
import {extname, join} from 'node:path'
import {imageSize} from 'image-size'
import {findDrawingFault} from './drawing-file.ts'
import {leadsOutside} from './outside.ts'

/** Formats by the ends of names. */
const formats: Record<string, {name: string; isWhole: (bytes: Buffer) => boolean}> = {
  avif: {name: 'AVIF', isWhole: holdsItsBoxes},
  gif: {name: 'GIF', isWhole: (bytes) => bytes.at(bytes.findLastIndex((byte) => byte !== 0)) === 0x3b},
  // What a camera puts in front of the picture has an end of its own.
  jpg: {
    name: 'JPEG',
    isWhole: (bytes) => bytes.lastIndexOf('ffd9', 'hex') > bytes.lastIndexOf('ffda', 'hex'),
  },
  png: {
    name: 'PNG',
    isWhole: (bytes) => bytes.includes('IEND') && bytes.length >= bytes.lastIndexOf('IEND') + 8,
  },
  svg: {name: 'SVG', isWhole: () => true},
  webp: {name: 'WebP', isWhole: (bytes) => bytes.readUInt32LE(4) + 8 <= bytes.length},
}

/** More than cameras take. What unpacks to more takes all memory of the computer that builds the site. */
const mostPixels = 100_000_000

/**
 * Look at the file of a picture.
 *
 * @param folder that the article lies in
 * @param path of the picture, from there
 * @returns what is expected instead of it; undefined where nothing is wrong
 */
export function findPictureFault(folder: string, path: string): string | undefined {
  const whole = join(folder, path)
  if (!existsSync(whole)) return 'a file that exists beside the article'
  if (leadsOutside(whole, folder)) return 'a file, and no link to one outside of the folder of the articles'
  // A pipe would be waited for without end.
  if (!statSync(whole).isFile()) return 'a file, and no folder, device or pipe'
  const ending = extname(path).slice(1).toLowerCase().replace('jpeg', 'jpg')
  const format = formats[ending]
  if (!format) return 'a picture'
  try {
    const bytes = readFileSync(whole)
    const {type, width, height} = imageSize(bytes)
    if (type !== ending) return `a picture in the format of its name, ${format.name}`
    if (!format.isWhole(bytes)) return 'a picture that is whole: the end of the file is missing'
    if (!(width > 0 && height > 0 && width * height <= mostPixels))
      return `a picture of at most ${mostPixels / 1_000_000} million pixels`
    return ending === 'svg' ? findDrawingFault(bytes) : undefined
  } catch {
    return `a picture that can be read as ${format.name}`
  }
}

/** A file of boxes, each with its length in front: the last ends where the file ends, and one holds the picture. */
function holdsItsBoxes(bytes: Buffer): boolean {
  let at = 0
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    // The last may leave it to the file, and 1 says that the real length follows.
    const real = length === 1 && at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : length
    at = real === 0 ? bytes.length : at + Math.max(real, 8)
  }
  return at === bytes.length && bytes.includes('mdat')
}
