/** Every rule in the table is one that exists, and its examples show it. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readArticles} from '../../src/loader.ts'
import {ruleNames, rules} from '../../src/markdown/rules.ts'
import {toArticle} from './example.ts'
import {makeFolder} from './folder.ts'

const map = readFileSync(join(import.meta.dirname, '../reports/fixtures/images/map.png'))

function check(example: string, piece: (typeof rules)[keyof typeof rules]['piece']) {
  const {name, text} = toArticle(example, piece)
  const folder = makeFolder({[`articles/${name}`]: text, 'articles/images/map.png': map})
  const {files} = readArticles(folder, folder)
  return files.flatMap(({messages}) => messages)
}

for (const name of ruleNames) {
  const {severity, piece, wrong, mended} = rules[name]

  test(`${name}: the wrong example breaks this rule and no other`, () => {
    const messages = check(wrong, piece)
    expect(messages.map(({ruleId}) => ruleId)).toEqual([name])
    expect(messages[0]?.fatal).toBe(severity === 'error')
  })

  test(`${name}: the mended example breaks none`, () => {
    expect(check(mended, piece).map(String)).toEqual([])
  })
}
