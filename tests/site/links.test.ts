/** Links from one article to another: only who knows all articles can check them. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readArticles} from '../../src/loader.ts'

const front = (title: string) => `---
title: ${title}
standfirst: It shows one thing.
published: 2026-01-10
authors: [The Newsroom]
---

`

/** The reasons that a site of two articles and some others is told, one of them with these links. */
function reasons(links: string, others: string[] = []): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'links-'))
  try {
    mkdirSync(join(folder, 'articles'))
    mkdirSync(join(folder, 'public'))
    writeFileSync(join(folder, 'public/report.pdf'), '')
    writeFileSync(join(folder, 'articles/one.md'), front('One') + links)
    for (const name of others) writeFileSync(join(folder, `articles/${name}.md`), `${front(name)}Text.\n`)
    writeFileSync(join(folder, 'articles/two.md'), `${front('Two')}## A section\n\n### A heading\n\nText.\n`)
    return readArticles(folder, join(folder, 'public')).files.flatMap(({messages}) =>
      messages.map(({reason}) => reason),
    )
  } finally {
    rmSync(folder, {recursive: true})
  }
}

test('links to pages of the site, to articles and to public files are fine', () => {
  const fine = [
    '/',
    '/method/',
    '/corrections/',
    '/two/',
    'two.md',
    '/two/a-section/',
    '/two/full/',
    '/report.pdf',
  ]
  const anchors = ['/two/a-section/#a-heading', '/two/a-section/#a-section', '/two/full/#a-heading']
  expect(reasons([...fine, ...anchors].map((url) => `[x](${url})`).join(' '))).toEqual([])
})

test('links that find nothing are told with the nearest that exists', () => {
  expect(reasons('[x](/tow/) [y](/two/a-secton/) [z](tow.md) [p](/report.doc)')).toEqual([
    'Unexpected link to `/tow/`, expected a page of the site; did you mean `/two/`?',
    'Unexpected link to `/two/a-secton/`, expected a page of the site; did you mean `/two/a-section/`?',
    'Unexpected link to `tow.md`, expected the file of an article; did you mean `two.md`?',
    'Unexpected link to `/report.doc`, expected a page of the site: `/one/`, `/two/`, `/`, `/method/`, `/method/cases/`, `/corrections/`, `/search/`',
  ])
  expect(reasons('[x](/metod/) [y](/method/casses/)')).toEqual([
    'Unexpected link to `/metod/`, expected a page of the site; did you mean `/method/`?',
    'Unexpected link to `/method/casses/`, expected a page of the site; did you mean `/method/cases/`?',
  ])
})

test('an article with errors is there all the same', () => {
  expect(reasons('[x](#no) [y](oen.md)')).toContain(
    'Unexpected link to `oen.md`, expected the file of an article; did you mean `one.md`?',
  )
})

test('an anchor that stands on another page is told with that page', () => {
  expect(reasons('[x](/two/#a-heading) [y](/two/a-section/#a-headng)')).toEqual([
    'Unexpected link to `/two/#a-heading`, expected the page that it stands on: `/two/a-section/#a-heading`',
    'Unexpected link to `/two/a-section/#a-headng`, expected an anchor of `/two/`; did you mean `a-heading`?',
  ])
})

test('years of the archive are pages of the site once there are more articles than its front page shows', () => {
  const links = '[x](/archive/2026/) [y](/archive/2025/)'
  expect(reasons(links)).toHaveLength(2)
  const others = Array.from({length: 25}, (_, at) => `other-${at}`)
  expect(reasons(links, others)).toEqual([
    'Unexpected link to `/archive/2025/`, expected a page of the site; did you mean `/archive/2026/`?',
  ])
})
