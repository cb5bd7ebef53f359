import {expect, test} from 'vitest'
import {createBuiltTest} from '../../src/preview/built.ts'

const isBuilt = createBuiltTest('/news/dist/', '/news/content')

test('what was built is not watched: the site, its versions, what tests leave', () => {
  for (const path of ['dist', 'dist/index.html', '.dist.versions/abc/a/index.html', 'tests/output/b/c.md'])
    expect(isBuilt(`/news/${path}`), path).toBe(true)
})

test('what is edited is watched', () => {
  for (const path of [
    'content/articles/a.md',
    'src/site.ts',
    'public/icon.svg',
    'district/a.md',
    'tests/a.md',
  ])
    expect(isBuilt(`/news/${path}`), path).toBe(false)
})

test('content is watched wherever it lies', () => {
  expect(createBuiltTest('/news/dist', '/news/tests/output/c')('/news/tests/output/c/articles/a.md')).toBe(
    false,
  )
})
