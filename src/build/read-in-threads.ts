/** Reading for commands that build nothing. */
import {codeKey} from '../cli/code-key.ts'
import {createProgress} from '../cli/progress.ts'
import {type Noted, readNoted} from '../reading/folder.ts'
import {gatherCrew} from './crew.ts'

/**
 * Read the articles of a folder; what has not changed since a command has last read it is not read again. Long reading
 * shows its progress.
 *
 * @param publicDir absolute path of the folder with files that a link may lead to
 * @param wanted names of files to read whatever they are called
 */
export async function readInThreads(
  folder: string,
  publicDir: string,
  wanted: string[] = [],
): Promise<Noted> {
  const crew = gatherCrew()
  const progress = createProgress('articles read')
  try {
    return await readNoted(folder, {
      code: codeKey(),
      publicDir,
      wanted,
      // A thread takes as long to start as it takes to read a few.
      read: async (order, orders) =>
        orders > 1 ? crew.do('read', order) : (await import('../reading/read.ts')).readNotes(order),
      tell: progress.tell,
    })
  } finally {
    progress.end()
    await crew.end()
  }
}
