import {expect, test} from 'vitest'
import {readSettings} from '../../src/cli/settings.ts'

const read = (env: Parameters<typeof readSettings>[0]) => readSettings(env, '/site')

test('without variables the site stands at the root of no particular origin', () => {
  expect(read({})).toEqual({base: '/', contentDir: '/site/content', outDir: '/site/dist', without: []})
})

test('an empty variable counts as absent', () => {
  const empty = {SITE_URL: '', BASE_PATH: '', CONTENT_DIR: '', OUT_DIR: '', WITHOUT: ''}
  expect(read(empty)).toEqual(read({}))
})

test('SITE_URL is an origin, with or without the last slash', () => {
  expect(read({SITE_URL: 'https://example.org'}).site).toBe('https://example.org')
  expect(read({SITE_URL: 'https://Example.org:8080/'}).site).toBe('https://example.org:8080')
})

test.each([
  'example.org',
  'ftp://example.org',
  'https://example.org/kursk',
  'https://me:secret@example.org',
  'x:',
])('SITE_URL refuses %s', (url) => {
  expect(() => read({SITE_URL: url})).toThrow(`Unexpected \`${url}\` in SITE_URL, expected an origin`)
})

test.each(['kursk', '/kursk', 'kursk/', '/kursk/', '//kursk//'])('BASE_PATH %s is /kursk/', (path) => {
  expect(read({BASE_PATH: path}).base).toBe('/kursk/')
})

test('BASE_PATH may be deep, or only the root', () => {
  expect(read({BASE_PATH: 'news/kursk-2025'}).base).toBe('/news/kursk-2025/')
  expect(read({BASE_PATH: '/'}).base).toBe('/')
})

test.each([
  '..',
  '/a/../b',
  './a',
  'a b',
  'https://example.org/',
  'a?b',
  'a\\b',
  'курск',
])('BASE_PATH refuses %s', (path) => {
  expect(() => read({BASE_PATH: path})).toThrow(`Unexpected \`${path}\` in BASE_PATH`)
})

test('folders are relative to the project, or absolute', () => {
  expect(read({CONTENT_DIR: '../texts', OUT_DIR: 'public-html'})).toMatchObject({
    contentDir: '/texts',
    outDir: '/site/public-html',
  })
  expect(read({CONTENT_DIR: '/texts/', OUT_DIR: '/srv/www/'})).toMatchObject({
    contentDir: '/texts',
    outDir: '/srv/www',
  })
})

test.each([
  '.',
  '/',
  '..',
  '/site/',
  'src',
  'content',
  'public',
  'node_modules',
  'src/pages',
  'public/site',
])('OUT_DIR refuses %s, where the project would be lost or read itself', (folder) => {
  expect(() => read({OUT_DIR: folder})).toThrow(`Unexpected \`${folder}\` in OUT_DIR`)
})

test('OUT_DIR refuses a folder that holds the content, wherever that is', () => {
  expect(() => read({CONTENT_DIR: '/texts/kursk', OUT_DIR: '/texts'})).toThrow('`/texts/kursk`')
  expect(read({CONTENT_DIR: '/texts', OUT_DIR: '/texts/dist'}).outDir).toBe('/texts/dist')
})

test('OUT_DIR may have a name that begins like one of ours', () => {
  expect(read({OUT_DIR: 'src-built'}).outDir).toBe('/site/src-built')
  expect(read({OUT_DIR: '..dist'}).outDir).toBe('/site/..dist')
})

test('WITHOUT is a list of what we can leave out', () => {
  expect(read({WITHOUT: 'pictures, search'}).without).toEqual(['pictures', 'search'])
  expect(read({WITHOUT: 'search,'}).without).toEqual(['search'])
})

test('WITHOUT names the word that it does not know', () => {
  expect(() => read({WITHOUT: 'pictures,sound'})).toThrow(
    'Unexpected `sound` in WITHOUT, expected `pictures` or `search`',
  )
})
