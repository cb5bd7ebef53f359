import {join, resolve} from 'node:path'

const {CONTENT_DIR} = process.env

/** The file of a picture, which lies beside the articles, wherever `CONTENT_DIR` has them. */
export function pictureFile(src: string): string {
  return join(resolve(CONTENT_DIR || 'content'), 'articles', src)
}
