/** The folder of articles that the settings name. */
import {existsSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {VFile} from 'vfile'
import {gatherCrew} from '../build/crew.ts'
import {codeKey} from '../cli/code-key.ts'
import {Refusal} from '../cli/failure.ts'
import {createProgress} from '../cli/progress.ts'
import {readSettings} from '../cli/settings.ts'
import {type Reading, type ReadOptions, readFolder} from '../loader.ts'
import {displayPath} from '../reading/article-file.ts'
import {readNoted} from '../reading/folder.ts'

/**
 * Find it.
 *
 * @returns its absolute path
 * @throws Refusal where there is none: a slip in CONTENT_DIR would look as if all was well
 */
export function findArticles(): string {
  const folder = join(readSettings(process.env).contentDir, 'articles')
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder
  throw new Refusal(`Unexpected CONTENT_DIR, expected a folder \`${displayPath(folder)}\``)
}

/** Read all articles of a folder; long reading shows its progress. */
export function readContent(folder: string, options: Omit<ReadOptions, 'tell'> = {}): Reading {
  const progress = createProgress('articles')
  try {
    return readFolder(folder, resolve('public'), {...options, tell: progress.tell})
  } finally {
    progress.end()
  }
}

/**
 * Read the files of a folder for what is to be told of them, without their articles. What has not changed since it was
 * last read is not read again.
 *
 * @param wanted names of files to read whatever they are called
 */
export async function readFiles(folder: string, wanted: string[] = []): Promise<VFile[]> {
  const crew = gatherCrew()
  const progress = createProgress('articles')
  try {
    const {files} = await readNoted(folder, {
      code: codeKey(),
      publicDir: resolve('public'),
      wanted,
      // A thread takes as long to start as it takes to read a few.
      read: async (order, orders) =>
        orders > 1 ? crew.do('read', order) : (await import('../reading/read.ts')).readNotes(order),
      tell: progress.tell,
    })
    return files
  } finally {
    progress.end()
    await crew.end()
  }
}
