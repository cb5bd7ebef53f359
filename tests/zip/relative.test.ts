/** Addresses that mean the same without a server. */
import {describe, expect, test} from 'vitest'
import {makePageRelative, makeStylesRelative} from '../../src/zip/relative.ts'

const page = (html: string, file = 'a/b/index.html', base = '/') => makePageRelative(html, file, base)

describe('makePageRelative(html, file, base)', () => {
  test('leads up to the site, and names the file of a folder', () => {
    expect(page('<a href="/">x</a>')).toBe('<a href="../../index.html">x</a>')
    expect(page('<a href="/c/d/#e">x</a>')).toBe('<a href="../../c/d/index.html#e">x</a>')
    expect(page('<a href="/c/?q=1#e">x</a>')).toBe('<a href="../../c/index.html?q=1#e">x</a>')
    expect(page('<a href="/c/d.csv">x</a>')).toBe('<a href="../../c/d.csv">x</a>')
    expect(page('<a class="x" href="/c/">x</a>', 'index.html')).toBe(
      '<a class="x" href="./c/index.html">x</a>',
    )
    expect(page('<a href="/c/">x</a>', '404.html')).toBe('<a href="./c/index.html">x</a>')
  })

  test('knows the base', () => {
    expect(page('<a href="/news/c/">x</a>', 'a/index.html', '/news/')).toBe('<a href="../c/index.html">x</a>')
    expect(page('<a href="/about/">x</a>', 'a/index.html', '/news/')).toBe('<a href="/about/">x</a>')
  })

  test('changes styles, pictures, forms and pages that lead on as well', () => {
    expect(page('<link rel="stylesheet" href="/s.css">')).toBe('<link rel="stylesheet" href="../../s.css">')
    expect(page('<img alt="" src="/a.png" srcset="/a.png 1x, /b.png 2x">')).toBe(
      '<img alt="" src="../../a.png" srcset="../../a.png 1x, ../../b.png 2x">',
    )
    expect(page('<form role="search" action="/search/">')).toBe(
      '<form role="search" action="../../search/index.html">',
    )
    expect(page('<meta http-equiv="refresh" content="0; url=/a/c/">')).toBe(
      '<meta http-equiv="refresh" content="0; url=../../a/c/index.html">',
    )
  })

  test('leaves anchors, whole addresses and text as they are', () => {
    for (const html of [
      '<a href="#e">x</a>',
      '<a href="https://example.org/">x</a>',
      '<a href="//example.org/">x</a>',
      '<a href="mailto:a@b.c">x</a>',
      '<link rel="canonical" href="https://example.org/a/b/">',
      '<meta property="og:title" content="/a/">',
      '<meta name="description" content="Read 0; url=/a/">',
      '<p>&lt;a href="/c/"> and href="/c/" are text, as is 1 < 2 href="/c/"</p>',
      '<script type="application/ld+json">{"url":"/c/"}</script>',
    ])
      expect(page(html)).toBe(html)
  })

  test('takes away what only a server can answer', () => {
    expect(page('<p>a</p><script type="module" src="/x.js"></script>')).toBe('<p>a</p>')
    expect(page('<link rel="preload" href="/f.woff2" as="font" crossorigin><p>a</p>')).toBe('<p>a</p>')
    expect(page(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><p>a</p>`)).toBe(
      '<p>a</p>',
    )
  })
})

test('makeStylesRelative(css, file, base) leads from the style sheet', () => {
  const css = '@font-face{src:url("/_astro/f.woff2")}p{background:url(/a.png)}q{background:url(#x)}'
  expect(makeStylesRelative(css, '_astro/s.css', '/')).toBe(
    '@font-face{src:url("../_astro/f.woff2")}p{background:url(../a.png)}q{background:url(#x)}',
  )
})
