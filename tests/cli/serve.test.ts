import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Service, serve} from '../../src/cli/serve.ts'
import {headers} from '../../src/hosts/headers.ts'

let folder: string
let service: Service

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'))
  mkdirSync(join(folder, 'site/números'), {recursive: true})
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'site/index.html'), 'front')
  writeFileSync(join(folder, 'site/404.html'), 'missing')
  writeFileSync(join(folder, 'site/números/index.html'), 'numbers')
  writeFileSync(join(folder, 'site/figures.csv'), 'a,b')
  service = await serve(join(folder, 'site'), '/kursk/', 45300)
})

afterAll(() => {
  service.close()
  rmSync(folder, {recursive: true})
})

async function get(path: string): Promise<[status: number, body: string]> {
  const response = await fetch(new URL(path, service.address), {redirect: 'manual'})
  return [response.status, response.headers.get('location') ?? (await response.text())]
}

test('a folder is its index page', async () => {
  expect(await get('/kursk/')).toEqual([200, 'front'])
  expect(await get('/kursk/números/')).toEqual([200, 'numbers'])
})

test('who forgets the last slash is sent to the page, with the query', async () => {
  expect(await get('/kursk')).toEqual([301, '/kursk/'])
  expect(await get('/kursk/números?q=1')).toEqual([301, '/kursk/n%C3%BAmeros/?q=1'])
})

test('who asks for the origin is sent to the site', async () => {
  expect(await get('/')).toEqual([301, '/kursk/'])
})

test('what is missing answers with the page of the site', async () => {
  expect(await get('/kursk/nothing/')).toEqual([404, 'missing'])
  expect(await get('/elsewhere/')).toEqual([404, 'missing'])
  expect(await get('/kurskaya/')).toEqual([404, 'missing'])
})

test.each([
  '/kursk/..%2fsecret.txt',
  '/kursk/%2e%2e/%2e%2e/secret.txt',
  '/kursk/..%5csecret.txt',
  '/kursk/%zz',
])('%s finds nothing', async (path) => {
  expect((await get(path))[0]).toBe(404)
})

test('text is served as UTF-8', async () => {
  const response = await fetch(new URL('figures.csv', service.address))
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
})

test('a port that is taken is passed over', async () => {
  const port = Number(new URL(service.address).port)
  const second = await serve(join(folder, 'site'), '/', port)
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port)
  second.close()
})

test.each([
  '/kursk/',
  '/kursk/figures.csv',
  '/kursk/nothing/',
  '/kursk',
])('%s comes with the headers that every host sends', async (path) => {
  const response = await fetch(new URL(path, service.address), {redirect: 'manual'})
  for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name)).toBe(value)
})
