/** Every link, anchor, picture and style of a site finds its target. */
import {describe, expect, test} from 'vitest'
import {nothing, verify} from './site.ts'

const sound = {
  'index.html':
    '<a href="/a/#x">a</a> <a href="a/">a</a> <a href="#top">top</a> <p id=top> <a href="https://example.org/">web</a> <img src="/b.png" srcset="b.png 1x, /b.png 2x">',
  'a/index.html':
    '<p id="x"><a href="../">up</a> <a href="/a/data.json">data</a> <a href="mailto:a@b.c">us</a>',
  'a/data.json': '{}',
  'b.png': '',
}

describe('links and pictures', () => {
  test('that find their target are fine, whichever way they are written', () => {
    expect(verify(sound)).toEqual([])
  })

  test('below a base are fine', () => {
    const files = {
      ...sound,
      'index.html': '<a href="/news/a/#x">a</a>',
      'a/index.html': '<p id="x"><a href="../">up</a>',
    }
    expect(verify(files, '/news/')).toEqual([])
  })

  test('that find nothing are told', () => {
    expect(
      verify({'index.html': '<a href="/b/">b</a> <img src="c.png" srcset="d.png 2x, e.png 3x">'}),
    ).toEqual([
      'index.html: Unexpected address `/b/`, expected a page or file of the site',
      'index.html: Unexpected address `/c.png`, expected a page or file of the site',
      'index.html: Unexpected address `/d.png`, expected a page or file of the site',
      'index.html: Unexpected address `/e.png`, expected a page or file of the site',
    ])
  })

  test('to a folder need its slash: not every host adds it', () => {
    expect(verify({'index.html': '<a href="/a">a</a>', 'a/index.html': ''})).toEqual([
      'index.html: Unexpected address `/a`, expected a page or file of the site',
    ])
  })

  test('that leave the base are told', () => {
    expect(verify({'index.html': '<a href="/method/">m</a>', 'method/index.html': ''}, '/news/')).toEqual([
      'index.html: Unexpected address `/method/`, expected one below `/news/`',
    ])
  })

  test('in other letters are found, escaped or not', () => {
    const files = {
      'index.html': '<a href="/%D9%85%D8%A7/#%D9%85">a</a> <a href="/ما/#م">a</a> <a href="/%D9%85/">b</a>',
      'ما/index.html': '<p id="م">',
    }
    expect(verify(files)).toEqual([
      'index.html: Unexpected address `/م/`, expected a page or file of the site',
    ])
  })

  test('that make no sense are told', () => {
    expect(verify({'index.html': '<a href="http://[">a</a> <a href="/%">b</a>'})).toEqual([
      'index.html: Unexpected address `http://[`, expected one below `/`',
      'index.html: Unexpected address `/%`, expected one below `/`',
    ])
  })

  test('of style sheets and drawings count too', () => {
    const files = {
      'index.html':
        '<link rel="stylesheet" href="/s.css"><svg><g fill="url(#no)"/><use href="#neither"/></svg>',
      's.css': '@font-face{src:url("/f.woff2")} body{background:url(bg.png)} p{background:url("/s.css")}',
    }
    expect(verify(files)).toEqual([
      'index.html: Unexpected address `/#no`, expected an anchor of `/`',
      'index.html: Unexpected address `/#neither`, expected an anchor of `/`',
      's.css: Unexpected address `/f.woff2`, expected a page or file of the site',
      's.css: Unexpected address `/bg.png`, expected a page or file of the site',
    ])
  })

  test('that lead on count too, of a page and for a host', () => {
    const files = {
      'old/index.html': '<meta http-equiv="refresh" content="0; url=/new/">',
      _redirects: '# old\n/older/ /newer/ 301\n',
    }
    expect(verify(files)).toEqual([
      '_redirects: Unexpected address `/newer/`, expected a page or file of the site',
      'old/index.html: Unexpected address `/new/`, expected a page or file of the site',
    ])
  })
})

describe('anchors', () => {
  test('that stand nowhere are told', () => {
    expect(verify({'index.html': '<a href="/#no">no</a>'})).toEqual([
      'index.html: Unexpected address `/#no`, expected an anchor of `/`',
    ])
  })

  test('that stand twice are told once', () => {
    expect(verify({'index.html': '<p id="a"><p id="a"><p id="a">'})).toEqual([
      'index.html: Unexpected id `a` a second time, expected each once',
    ])
  })

  test('by which a page names a part of itself are checked', () => {
    const html = '<label for="q">Find</label><p aria-labelledby="a b"><b id="b">b</b>'
    expect(verify({'index.html': html})).toEqual([
      'index.html: Unexpected address `/#q`, expected an anchor of `/`',
      'index.html: Unexpected address `/#a`, expected an anchor of `/`',
    ])
  })
})

describe('whole addresses of the site', () => {
  const origin = 'https://example.org'

  test('are found wherever they stand: in heads, feeds, sitemaps, data and references', () => {
    const files = {
      'index.html':
        '<link rel="canonical" href="https://example.org/news/a/"><meta property="og:image" content="https://example.org/news/b.png"><script type="application/ld+json">{"@id":"https://example.org/news/#c"}</script>',
      'feed.json':
        '{"url":"https://example.org/news/d/","html":"<a href=\\"https://example.org/news/e/\\">"}',
      'sitemap.xml': '<loc>https://example.org/news/f/</loc>',
      'a.bib': 'url = {https://example.org/news/g/}',
      'robots.txt': 'Sitemap: https://example.org/news/h.xml\n',
    }
    const problems = verify(files, '/news/', origin).map((problem) => problem.replace(/, expected.*/, ''))
    expect(problems.sort()).toEqual([
      'a.bib: Unexpected address `/news/g/`',
      'feed.json: Unexpected address `/news/d/`',
      'feed.json: Unexpected address `/news/e/`',
      'index.html: Unexpected address `/news/#c`',
      'index.html: Unexpected address `/news/a/`',
      'index.html: Unexpected address `/news/b.png`',
      'robots.txt: Unexpected address `/news/h.xml`',
      'sitemap.xml: Unexpected address `/news/f/`',
    ])
  })

  test('beside the base are not ours', () => {
    const files = {
      'feed.json': '{"url":"https://example.org/about/"}',
      'index.html': '<a href="https://example.org/about/">about</a>',
    }
    expect(verify(files, '/news/', origin)).toEqual([])
  })

  test('that editors write, of sources and in links, need not be here', () => {
    const table = {'a/figures.csv': 'https://example.org/about/'}
    expect(verify(table, '/', origin)).toHaveLength(1)
    const data = JSON.stringify({...nothing, sources: {a: {url: 'https://example.org/about/'}}})
    const problems = verify({...table, 'a/article.json': data}, '/', origin)
    expect(problems.filter((problem) => problem.includes('/about/'))).toEqual([])
    const page = '<a href="https://example.org/about/">about</a>'
    expect(verify({...table, 'a/index.html': page}, '/', origin)).toEqual([])
  })
})
