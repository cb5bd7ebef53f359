/** Data are what they say they are. */
import {expect, test} from 'vitest'
import {verify} from './site.ts'

test('JSON that does not parse is told', () => {
  expect(verify({'a.json': '{', 'index.html': '<script type="application/ld+json">{</script>'})).toEqual([
    'a.json: Unexpected text, expected JSON',
    'index.html: Unexpected data in a `script` element, expected JSON',
  ])
})
