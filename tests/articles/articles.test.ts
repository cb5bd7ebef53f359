/** What an article becomes: every file in `fixtures/` beside the model that is made of it. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
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
    expect(file.messages.filter(({fatal}) => fatal).map(String)).toEqual([])
    expectGolden(`${JSON.stringify(article, undefined, 2)}\n`, join(folder, name.replace('.md', '.json')))
  })
}
