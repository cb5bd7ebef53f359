/** Nothing on a page runs, and nothing is asked of another host. */
import {describe, expect, test} from 'vitest'
import {verify} from './site.ts'

const page = (html: string) => verify({'index.html': html})

describe('a page may hold no', () => {
  test('script, unless it is data', () => {
    expect(page('<script type="application/ld+json">{"a":1}</script>')).toEqual([])
    const told = ['index.html: Unexpected element `script`, expected none that is active']
    expect(page('<script>x()</script>')).toEqual(told)
    expect(page('<SCRIPT>x()</script>')).not.toEqual([])
    expect(page('<svg><script>x()</script></svg>')).toEqual(told)
    expect(page('<script type="module">x()</script>')).toEqual(told)
  })

  test('event handler, style or other attribute that is active', () => {
    expect(page('<p onclick="x()" style="color:red">a</p><a ping="/" oNfocus=x()>b</a>')).toEqual([
      'index.html: Unexpected attribute `onclick` of `p`, expected none that is active',
      'index.html: Unexpected attribute `style` of `p`, expected none that is active',
      'index.html: Unexpected attribute `ping` of `a`, expected none that is active',
      'index.html: Unexpected attribute `onfocus` of `a`, expected none that is active',
    ])
  })

  test('address that runs, however it is disguised', () => {
    for (const address of [
      'javascript:x()',
      'JAVASCRIPT:x()',
      'java&#10;script:x()',
      ' &#1;javascript:x()',
      'vbscript:x',
      'data:text/html,x',
    ])
      expect(page(`<a href="${address}">a</a>`), address).toEqual([
        expect.stringMatching(/^index\.html: Unexpected address `.*`, expected one that runs nothing$/s),
      ])
    expect(page('<form action="javascript:x()"></form>')).toHaveLength(1)
    expect(page('<svg><use xlink:href="data:image/svg+xml,x"/></svg>')).toHaveLength(1)
  })

  test('element that frames, embeds or animates', () => {
    for (const name of [
      'iframe',
      'object',
      'embed',
      'base',
      'animate',
      'foreignObject',
      'noscript',
      'textarea',
      'style',
    ])
      expect(page(`<${name}></${name}>`), name).toEqual([
        `index.html: Unexpected element \`${name.toLowerCase()}\`, expected none that is active`,
      ])
  })

  test('request to another host', () => {
    const html = [
      '<link rel=stylesheet href="https://example.org/x.css"><link rel="preconnect" href="https://example.org">',
      '<img src="//example.org/x.png" srcset="https://example.org/y.png 2x">',
      '<svg><g fill="url(https://example.org/z.svg#a)"/></svg>',
      '<form action="https://example.org/find"></form>',
    ]
    expect(page(html.join(''))).toEqual(
      ['https://example.org/x.css', 'https://example.org', '//example.org/x.png', 'https://example.org/y.png']
        .concat(['https://example.org/z.svg#a', 'https://example.org/find'])
        .map((address) => `index.html: Unexpected request to \`${address}\`, expected a file of the site`),
    )
  })

  test('markup that browsers could read in another way', () => {
    for (const html of [
      '<!-- a note -->',
      '<![CDATA[x]]>',
      '<p a"b>x</p>',
      '<p a="b"c="d">x</p>',
      '<a href="/',
      '<script type="application/json">"<!--<script>"</script>',
      '<?php x ?>',
      '</p onclick="x()">',
    ])
      expect(page(html)[0], html).toContain('Unexpected markup `')
  })
})

test('a page holds text with a lone < as it is', () => {
  expect(page('<p>1 < 2, <3 and a <= b</p>')).toEqual([])
})

test('the page to search on may load a script of the site, and hold none itself', () => {
  const files = {'a.js': '', 'b.js': ''}
  expect(verify({...files, 'search/index.html': '<script type="module" src="/a.js"></script>'})).toEqual([])
  expect(verify({...files, 'search/index.html': '<script>x()</script>'})).toHaveLength(1)
  expect(verify({...files, 'index.html': '<script type="module" src="/a.js"></script>'})).toHaveLength(1)
})
