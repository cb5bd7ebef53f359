/**
 * What an editor is told: every article in `fixtures/` beside the report that it gets.
 * A fixture whose name begins with `warning` may be published, every other must not.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {expect, test} from 'vitest'
import {parseArticle} from '../../src/markdown/parse.ts'
import {findPictureFault} from '../../src/reading/picture-file.ts'
import {expectGolden} from '../golden.ts'

const folder = join(import.meta.dirname, 'fixtures')

for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
  test(name.replace('.md', '').replaceAll('-', ' '), () => {
    const file = new VFile({path: name, value: readFileSync(join(folder, name), 'utf8')})
    file.data.findPictureFault = (path) => findPictureFault(folder, path)
    const article = parseArticle(file)
    expect(file.messages.length).toBeGreaterThan(0)
    expect(article !== undefined).toBe(name.startsWith('warning'))
    expectGolden(`${reporter(file)}\n`, join(folder, name.replace('.md', '.txt')))
  })
}
