/** A small site as it is built, then damaged in one place: the damage is named. */
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {listFiles} from '../../src/cli/list-files.ts'
import {build} from './build.ts'
import {verifySite} from './site.ts'

const temporary = mkdtempSync(join(tmpdir(), 'damage-'))
const site = join(temporary, 'site')

beforeAll(() => build(site, 'tests/site/content'), 240_000)

afterAll(() => rmSync(temporary, {recursive: true}))

const verify = () => verifySite(site, '/kursk/', 'https://example.org')

/** Change a file, verify, and put it back. */
function damage(file: string, change: (text: string) => string): string[] {
  const path = join(site, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after, 'the damage').not.toBe(before)
  try {
    writeFileSync(path, after)
    return verify()
  } finally {
    writeFileSync(path, before)
  }
}

/** Take a file away, verify, and put it back. */
function lose(file: string): string[] {
  const [path, aside] = [join(site, file), join(temporary, 'aside')]
  cpSync(path, aside)
  try {
    rmSync(path)
    return verify()
  } finally {
    cpSync(aside, path)
  }
}

test('the site is sound as it is built', () => {
  expect(verify()).toEqual([])
})

/** What is done to which file, and what is said of it. */
const damages: [what: string, file: string, change: (text: string) => string, told: string | RegExp][] = [
  [
    'a link that misses its page',
    'bridge/index.html',
    (html) => html.replace('href="/kursk/method/"', 'href="/kursk/methods/"'),
    'bridge/index.html: Unexpected address `/kursk/methods/`, expected a page or file of the site',
  ],
  [
    'an anchor that is renamed',
    'bridge/who-says-so/index.html',
    (html) => html.replace('id="who-says-so"', 'id="who-said-so"'),
    /Unexpected address `\/kursk\/bridge\/who-says-so\/#who-says-so`, expected an anchor/,
  ],
  [
    'an id that stands twice',
    'bridge/sources/index.html',
    (html) => html.replace('</main>', '<p id="gazette"></p></main>'),
    'bridge/sources/index.html: Unexpected id `gazette` a second time, expected each once',
  ],
  [
    'a script',
    'words-alone/index.html',
    (html) => html.replace('</main>', '<script>alert(1)</script></main>'),
    'words-alone/index.html: Unexpected element `script`, expected none that is active',
  ],
  [
    'a picture of another host',
    'words-alone/index.html',
    (html) => html.replace('</main>', '<img src="https://example.com/pixel.gif" alt=""></main>'),
    'words-alone/index.html: Unexpected request to `https://example.com/pixel.gif`, expected a file of the site',
  ],
  [
    'markup that is not valid',
    'method/index.html',
    (html) => html.replace('</main>', '<p><ul></ul></p></main>'),
    /^method\/index\.html: Unexpected markup at .*, expected valid HTML: /,
  ],
  [
    'a page that is too heavy',
    'words-alone/index.html',
    (html) =>
      html.replace('</main>', `<p>${Array.from({length: 9000}, (_, at) => at ** 3).join(' ')}</p></main>`),
    /^words-alone\/index\.html: Unexpected weight of \d+ bytes/,
  ],
  [
    'a number that is another in its record',
    'bridge/figures/index.html',
    (html) => html.replace('<span class="count">9</span>', '<span class="count">90</span>'),
    'bridge/figures/index.html: Unexpected look of figure `ministry-nine`, expected `9` in it',
  ],
  [
    'a number that is another in its comparison',
    'bridge/index.html',
    (html) => html.replaceAll('>about 40<', '>about 400<'),
    'bridge/index.html: Unexpected look of comparison `nine-and-forty`, expected `about 40` in it',
  ],
  [
    'a verdict that is another',
    'bridge/index.html',
    (html) => html.replaceAll('One number counts a part of the other', 'One number proves the other wrong'),
    'bridge/index.html: Unexpected look of comparison `nine-and-forty`, expected `One number counts a part of the other` in it',
  ],
  [
    'a claim that says another number',
    'bridge/who-says-so/index.html',
    (html) => html.replace(/>nine<\/a> men/, '>ten</a> men'),
    'bridge/who-says-so/index.html: Unexpected look of claim `nine-men`, expected `The garrison lost nine men at the bridge.` in it',
  ],
  [
    'a claim that lost its status',
    'bridge/full/index.html',
    (html) => html.replaceAll('>Attributed<', '>Corroborated<'),
    'bridge/full/index.html: Unexpected look of claim `nine-men`, expected `Attributed` in it',
  ],
  [
    'a source that lost its title',
    'bridge/sources/index.html',
    (html) => html.replaceAll('What we saw', 'What was seen'),
    'bridge/sources/index.html: Unexpected look of source `ledger`, expected `What we saw` in it',
  ],
  [
    'a correction that is gone',
    'bridge/revisions/index.html',
    (html) => html.replace('The ministry said nine and not eight.', ''),
    'bridge/revisions/index.html: Unexpected look of the correction of 2026-03-05, expected `The ministry said nine and not eight.` in it',
  ],
  [
    'a table with another number',
    'bridge/figures.csv',
    (csv) => csv.replace(',9,9,9,', ',8,8,8,'),
    'bridge/figures.csv: Unexpected data, expected those of `bridge/article.json`',
  ],
  [
    'a table with a cell too many',
    'bridge/figures.csv',
    (csv) => csv.replace(',9,9,9,', ',9,9,9,9,'),
    'bridge/figures.csv: Unexpected text, expected CSV with rows of one length',
  ],
  [
    'figures as data with another number',
    'bridge/figures.json',
    (json) => json.replace('"count":40', '"count":41'),
    'bridge/figures.json: Unexpected data, expected those of `bridge/article.json`',
  ],
  [
    'a feed that is cut short',
    'feed.xml',
    (xml) => xml.slice(0, -9),
    /^feed\.xml: Unexpected text, expected XML that is well-formed: /,
  ],
  [
    'a feed that leads astray',
    'feed.json',
    (json) => json.replaceAll('https://example.org/kursk/bridge/', 'https://example.org/kursk/brigde/'),
    'feed.json: Unexpected address `/kursk/brigde/`, expected a page or file of the site',
  ],
  [
    'data that are cut short',
    'bridge/claims.json',
    (json) => json.slice(0, -1),
    'bridge/claims.json: Unexpected text, expected JSON',
  ],
]

test.each(damages)('%s is told', {timeout: 60_000}, (_what, file, change, told) => {
  const problems = damage(file, change)
  expect(problems).toContainEqual(typeof told === 'string' ? told : expect.stringMatching(told))
})

test('a page that is gone is told, by those that lead to it and by its article', () => {
  const problems = lose('bridge/claims/index.html')
  expect(problems).toContain('bridge/claims/index.html: Unexpected absence, expected a page')
  expect(problems).toContain(
    'bridge/index.html: Unexpected address `/kursk/bridge/claims/`, expected a page or file of the site',
  )
})

test('a font, a style sheet or a picture that is gone is told', () => {
  for (const end of ['.woff2', '.css', 'social.png']) {
    const file = listFiles(site).find((path) => path.endsWith(end)) ?? ''
    expect(lose(file), file).toContainEqual(
      expect.stringContaining(`Unexpected address \`/kursk/${file}\`, expected a page or file of the site`),
    )
  }
})
