/** Our own project, as this checkout has it. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Omissible} from '../../src/cli/settings.ts'
import {root, scratch} from './folders.ts'
import type {Project} from './project.ts'

/** Folders in `node_modules/` where a build keeps what the next one may use. */
const caches = ['.astro', '.cache', '.vite']

/**
 * Our build of a content folder.
 *
 * @param without  what is left out; without a word, what the peers do not have either
 */
export function prepareOurs(
  contentDir: string,
  without: readonly Omissible[] = ['pictures', 'search'],
  name = 'this site',
): Project {
  const site = join(scratch, 'sites', name.replaceAll(' ', '-'))
  const out = join(site, 'dist')
  return {
    name,
    folder: root,
    out,
    command: 'node src/cli/build.ts',
    env: {CONTENT_DIR: contentDir, OUT_DIR: out, WITHOUT: without.join(','), SITE_URL: '', BASE_PATH: ''},
    write: (id, text) => writeFileSync(join(contentDir, 'articles', `${id}.md`), text),
    // The folder around the output as well: earlier versions may stand there.
    caches: [site, ...caches.map((cache) => join(root, 'node_modules', cache))],
  }
}
