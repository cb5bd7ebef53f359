/** Data are what they say they are. */
import {expect, test} from 'vitest'
import {verify} from './site.ts'

test('JSON that does not parse is told', () => {
  expect(verify({'a.json': '{', 'index.html': '<script type="application/ld+json">{</script>'})).toEqual([
    'a.json: Unexpected text, expected JSON',
    'index.html: Unexpected data in a `script` element, expected JSON',
  ])
})

test('XML that is not well-formed is told, with the line', () => {
  expect(verify({'feed.xml': '<feed>\n<entry></feed>', 'a.svg': '<svg/>'})).toEqual([
    expect.stringMatching(
      /^feed\.xml: Unexpected text, expected XML that is well-formed: .*entry.* \(line 2\)$/,
    ),
  ])
})

test('CSV has as many cells in each row', () => {
  expect(verify({'a.csv': '\uFEFFa,b\r\n"1,""2""\n",3\r\n'})).toEqual([])
  for (const text of ['a,b\r\n1\r\n', 'a,b\r\n1,"2\r\n', 'a,b\r\n1,2"3\r\n'])
    expect(verify({'a.csv': text}), text).toEqual([
      'a.csv: Unexpected text, expected CSV with rows of one length',
    ])
})

test('the search index is not ours to judge', () => {
  expect(verify({'pagefind/entry.json': '{'})).toEqual([])
})
