/** What the measurements rest on: sound articles, the same pages for every peer, and costs that are counted whole. */

import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parseArticle} from '../../src/markdown/parse.ts'
import {makeArticle} from './articles/article.ts'
import {measure} from './measure.ts'
import {parts} from './parts.ts'
import {convert} from './peers/convert.ts'
import {readRequest} from './request.ts'

const read = (...args: string[]) => readRequest(args, parts)

test('measures a build from nothing, unless told otherwise', () => {
  expect(read()).toEqual({
    part: 'cold',
    counts: [1000],
    peers: ['hugo', 'eleventy', 'starlight', 'astro'],
    runs: 3,
  })
  expect(read('eleventy', '100')).toMatchObject({part: 'cold', counts: [100], peers: ['eleventy']})
  expect(read('figures')).toMatchObject({part: 'figures', counts: []})
  expect(read('--runs', '5')).toMatchObject({runs: 5})
})

test('says what it does not understand, and what there is', () => {
  expect(() => read('elevnty')).toThrow(/^Unexpected `elevnty`; did you mean `eleventy`\?\n\nnpm run bench/)
  expect(() => read('cold', 'figures')).toThrow('Unexpected `figures`')
  expect(() => read('0')).toThrow('Unexpected `0`, expected a whole number above 0')
  expect(() => read('1e9x')).toThrow('Unexpected `1e9x`, expected a whole number above 0')
  expect(() => read('--runs=-1')).toThrow('expected a whole number above 0')
  expect(() => read('--run')).toThrow('did you mean `--runs`?')
  expect(() => read('figures', '100')).toThrow('`figures` takes no number of articles')
  expect(() => read('figures', 'hugo')).toThrow('`figures` is measured beside no peer')
})

test('generates articles with nothing to mend, the same every time', () => {
  for (let index = 1; index <= 10; index++) {
    const file = new VFile({path: `a${index}.md`, value: makeArticle(index)})
    expect(parseArticle(file)).toBeDefined()
    expect(file.messages.map(String)).toEqual([])
  }
  expect(makeArticle(7)).toBe(makeArticle(7))
  expect(makeArticle(7)).not.toBe(makeArticle(8))
})

test('gives the peers an overview and five sections, with all of the words and none of the directives', () => {
  const text = makeArticle(7)
  const pages = convert(text, 'a00007')
  expect(pages.map(({path}) => path.split('/')[0])).toEqual(Array(6).fill('a00007'))
  expect(pages[0]?.path).toBe('a00007/index')
  expect(pages[1]?.front.prev).toEqual({link: '/a00007/', label: pages[0]?.front.title})
  const bodies = pages.map(({body}) => body).join('\n')
  expect(bodies).not.toMatch(/:(figure|cite|claim|compare)\b/)
  expect(bodies).not.toContain('undefined')
  for (const [, statement] of text.matchAll(/^:::claim\[(.*?)\]/gm))
    expect(bodies).toContain(`**${statement}**`)
})

test('counts what a process computes that another one started', async () => {
  const busy = 'while (process.cpuUsage().user < 300000);'
  const {cpu, memory} = await measure(`sh -c "node -e '${busy}'"`, '.')
  expect(cpu).toBeGreaterThan(0.3)
  if (process.platform === 'linux') expect(memory.largest).toBeGreaterThan(20)
})

test('fails with the words of the command that failed', async () => {
  await expect(measure('echo no such site >&2; exit 3', '.')).rejects.toThrow('no such site')
})
