/** What stops a build that is done, but not sound. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {verifySite} from '../../src/verify/site.ts'

/** Write a site, verify it, remove it. */
function verify(files: Record<string, string>, base = '/'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
    return verifySite(folder, base)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

test('a sound site has nothing to say', () => {
  const files = {
    'index.html':
      '<a href="/a/#x">a</a> <a href="a/">a</a> <a href="#top">top</a> <p id=top> <a href="https://example.org/">web</a> <img src="/b.png">',
    'a/index.html': '<p id="x"><a href="../">up</a> <a href="/a/data.json">data</a>',
    'a/data.json': '{}',
    'b.png': '',
  }
  expect(verify(files)).toEqual([])
  expect(
    verify(
      {
        ...files,
        'index.html': '<a href="/news/a/#x">a</a>',
        'a/index.html': '<p id="x"><a href="../">up</a>',
      },
      '/news/',
    ),
  ).toEqual([])
})

test('links, anchors and pictures that find nothing', () => {
  expect(verify({'index.html': '<a href="/b/">b</a> <a href="/#no">no</a> <img src="c.png">'})).toEqual([
    'index.html: link to `/b/` finds nothing',
    'index.html: link to `/#no` finds no such anchor',
    'index.html: `c.png` is loaded and not there',
  ])
})

test('links that leave the base', () => {
  expect(verify({'index.html': '<a href="/method/">m</a>', 'method/index.html': ''}, '/news/')).toEqual([
    "index.html: link to `/method/` leaves the site's base `/news/`",
  ])
})

test('ids that stand twice', () => {
  expect(verify({'index.html': '<p id="a"><p id="a"><p id="a">'})).toEqual([
    'index.html: id `a` stands twice',
  ])
})

test('scripts, event handlers, inline styles and addresses that run', () => {
  expect(
    verify({
      'index.html':
        '<script>x()</script><p onclick="x()" style="color:red"><a href="java&#10;script:x()">x</a>',
    }),
  ).toEqual([
    'index.html: data in a script element is no JSON',
    'index.html: `script element` is active content',
    'index.html: `p onclick` is active content',
    'index.html: `p style` is active content',
    'index.html: `a href` is active content',
  ])
})

test('requests to other hosts', () => {
  expect(
    verify({
      'index.html': '<link rel=stylesheet href="https://example.org/x.css"><img src="//example.org/x.png">',
    }),
  ).toEqual([
    'index.html: `https://example.org/x.css` is a request to another host',
    'index.html: `//example.org/x.png` is a request to another host',
  ])
})

test('data that does not parse', () => {
  expect(verify({'a.json': '{', 'index.html': '<script type="application/ld+json">{</script>'})).toEqual([
    'index.html: data in a script element is no JSON',
    'a.json: no JSON',
  ])
})
