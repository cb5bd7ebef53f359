/** The folder of articles that the settings name. */
import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {Refusal} from '../cli/failure.ts'
import {readSettings} from '../cli/settings.ts'
import {displayPath} from '../reading/article-file.ts'

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
