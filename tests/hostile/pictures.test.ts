/** Pictures that come with an article: broken, disguised, active, or somebody else's. */
import {execFileSync} from 'node:child_process'
import {symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {deflateSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {readFolder} from '../../src/loader.ts'
import {findPictureFault} from '../../src/reading/picture-file.ts'
import {toArticle} from '../desk/example.ts'
import {makeFolder} from '../desk/folder.ts'

/** Four pixels by three, in every format but SVG. */
const pictures = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQImWOoCLCBIwacHADwnwwxQHN/nAAAAABJRU5ErkJggg==',
  jpeg: '/9j/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAADAAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AIwAYZf/2Q==',
  webp: 'UklGRjIAAABXRUJQVlA4ICYAAACQAQCdASoEAAMAAUAmJYgCdLoAA5gA/vBTH832Paiv7UwSRk5AAA==',
  gif: 'R0lGODlhBAADAIAAAExpcXhQPCH5BAUAAAAALAAAAAAEAAMAAAIDjI9WADs=',
  avif: 'AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAACMAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAQAAAADAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAArbWRhdBIACgg4BHmkBDQaQDIVGUJjBMAANAAAkEDJHGFHBurIYnSw',
}
const formats = Object.entries(pictures).map(
  ([format, base64]) => [format, Buffer.from(base64, 'base64')] as const,
)

function findFault(name: string, bytes: string | Uint8Array): string | undefined {
  return findPictureFault(makeFolder({[name]: bytes}), name)
}

describe('findPictureFault(folder, path)', () => {
  test.each(formats)('has nothing to say of a %s, whatever the case of its name', (format, bytes) => {
    expect(findFault(`a.${format}`, bytes)).toBeUndefined()
    expect(findFault(`a.${format.toUpperCase()}`, bytes)).toBeUndefined()
  })

  test.each(formats)('tells a %s that is cut off, wherever that is', (format, bytes) => {
    for (let length = 0; length < bytes.length; length++)
      expect(findFault(`a.${format}`, bytes.subarray(0, length)), `${length} bytes`).toMatch(
        /^a picture (that|in the format)/,
      )
  })

  test('tells a picture under the name of another format', () => {
    const [[, png], [, jpeg]] = formats as [(typeof formats)[0], (typeof formats)[0]]
    expect(findFault('a.jpg', png)).toBe('a picture in the format of its name, JPEG')
    expect(findFault('a.png', jpeg)).toBe('a picture in the format of its name, PNG')
    expect(findFault('a.png', drawing('<script>alert(1)</script>'))).toBe(
      'a picture in the format of its name, PNG',
    )
  })

  test('tells what is no picture at all', () => {
    expect(findFault('a.png', 'root:x:0:0')).toBe('a picture that can be read as PNG')
    expect(findPictureFault(makeFolder({'a.png/b': ''}), 'a.png')).toBe(
      'a file, and no folder, device or pipe',
    )
    expect(findPictureFault(makeFolder({}), 'a.png')).toBe('a file that exists beside the article')
  })

  test('tells a picture that would take all memory, by its head alone', () => {
    const head = Buffer.alloc(13)
    head.writeUInt32BE(60_000, 0)
    head.writeUInt32BE(60_000, 4)
    head.set([8, 2], 8)
    const bomb = Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      ...[
        chunk('IHDR', head),
        chunk('IDAT', deflateSync(Buffer.alloc(1000))),
        chunk('IEND', Buffer.alloc(0)),
      ],
    ])
    expect(findFault('a.png', bomb)).toBe('a picture of at most 100 million pixels')
  })
})

describe('a drawing', () => {
  test.each([
    '<path d="M0 0L1 1" style="fill:url(#a)"/><linearGradient id="a"/><use href="#a"/>',
    '<style>.a { fill: url("#a") } /* onload= */</style><text>on, script, url(https://example.org/)</text>',
    '<a href="https://example.org/"><text>onload="x"</text></a>',
    '<image href="data:image/png;base64,AAAA"/><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>',
  ])('may draw: %s', (inner) => {
    expect(findFault('a.svg', drawing(inner))).toBeUndefined()
    expect(
      findFault('a.svg', `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg>\n${drawing(inner)}`),
    ).toBeUndefined()
  })

  test.each([
    ['<script>alert(1)</script>', 'without `script`'],
    ['<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>', 'without `script`'],
    ['<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="x"/>', 'without HTML in it'],
    ['<g xmlns="http://www.w3.org/1999/xhtm&#108;"/>', 'without HTML in it'],
    ['<foreignObject><p>x</p></foreignObject>', 'without `foreignobject`'],
    ['<g onclick="alert(1)"/>', 'without `onclick`'],
    ['<g ONLOAD="alert(1)"/>', 'without `onload`'],
    ['<a href="javascript:alert(1)"><text>x</text></a>', 'without the address in `href`'],
    ['<a xlink:href="&#106;avascript:alert(1)"><text>x</text></a>', 'without the address in `xlink:href`'],
    ['<a href="#"><animate attributeName="href" values="javascript:alert(1)"/></a>', 'without `animate`'],
    ['<use href="data:image/svg+xml;base64,AAAA#x"/>', 'without the address in `href`'],
    ['<image href="https://example.org/x.png"/>', 'without the address in `href`'],
    ['<style>@import "https://example.org/x.css";</style>', 'that fetches nothing'],
    ['<style><![CDATA[ a { fill: url(https://example.org/x) } ]]></style>', 'that fetches nothing'],
    ['<rect style="fill: url( //example.org/x )"/>', 'that fetches nothing'],
    ['<rect filter="url(https://example.org/x#f)"/>', 'that fetches nothing'],
    ['<?xml-stylesheet href="x.xsl" type="text/xsl"?>', 'without `<?xml-stylesheet`'],
  ])('may not do more: %s', (inner, fault) => {
    expect(findFault('a.svg', drawing(inner))).toBe(`a drawing ${fault}`)
  })

  test('brings no entities and is in UTF-8, so that what is read is what a browser reads', () => {
    const entities = `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${drawing('&x;')}`
    expect(findFault('a.svg', entities)).toBe('a drawing without `<!DOCTYPE`')
    const declared = `<?xml version="1.0" encoding="utf-7"?>${drawing('')}`
    expect(findFault('a.svg', declared)).toBe('a drawing without `<?xml`')
    expect(findFault('a.svg', Buffer.from(`\ufeff${drawing('')}`, 'utf16le'))).toMatch(
      /^a picture that can be/,
    )
  })
})

describe.skipIf(process.platform === 'win32')('what lies outside of the folder of the articles', () => {
  const {text} = toArticle('![A map](images/map.png)', 'body')
  const [[, png]] = formats as [(typeof formats)[0]]

  test('is no picture of an article, by a link to a file or to a folder', () => {
    const outside = makeFolder({'map.png': png})
    const folder = makeFolder({'a.md': text, 'b/c.png': png})
    symlinkSync(outside, join(folder, 'images'))
    symlinkSync(join(outside, 'map.png'), join(folder, 'b/map.png'))
    const wanted = 'a file, and no link to one outside of the folder of the articles'
    expect(findPictureFault(folder, 'images/map.png')).toBe(wanted)
    expect(findPictureFault(folder, 'b/map.png')).toBe(wanted)
    expect(findPictureFault(folder, 'b/c.png')).toBeUndefined()
    expect(reasonsOf(folder)).toEqual([`Unexpected image \`images/map.png\`, expected ${wanted}`])
  })

  test('is no article', () => {
    const folder = makeFolder({})
    symlinkSync(join(makeFolder({'a.md': text}), 'a.md'), join(folder, 'a.md'))
    expect(reasonsOf(folder)).toEqual([
      'Unreadable file, expected a file, and no link to one outside of the folder of the articles',
    ])
  })

  test('is not reached by an address either', () => {
    for (const url of [
      ...['../../etc/passwd.png', '/etc/passwd.png', 'file:///etc/passwd.png', 'images/../../map.png'],
      ...[
        '%2e%2e/map.png',
        'images\\..\\..\\map.png',
        '//example.org/map.png',
        'https://example.org/map.png',
      ],
      ...['images/.hidden.png', '.git/map.png', 'images/map.png%00.svg', 'map.png?x.svg', 'images/map.txt'],
    ]) {
      const folder = makeFolder({'a.md': toArticle(`![A map](<${url}>)`, 'body').text})
      expect(reasonsOf(folder)).toEqual([expect.stringMatching(/^Unexpected image .*, expected a PNG, JPEG/)])
    }
  })

  test('a pipe with the name of an article is not waited for', () => {
    const folder = makeFolder({})
    execFileSync('mkfifo', [join(folder, 'a.md')])
    expect(reasonsOf(folder)).toEqual(['Unreadable file, expected a file, and no device or pipe'])
    writeFileSync(join(folder, 'b.md'), text.replace('images/map.png', 'pipe.png'))
    execFileSync('mkfifo', [join(folder, 'pipe.png')])
    expect(reasonsOf(folder)).toContainEqual(
      expect.stringMatching(/^Unexpected image `pipe\.png`, expected a file/),
    )
  })
})

function reasonsOf(folder: string): string[] {
  return readFolder(folder, folder).files.flatMap(({messages}) => messages.map(({reason}) => reason))
}

function drawing(inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="4" height="3">${inner}</svg>`
}

/** A piece of a PNG; its sum is not looked at. */
function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
}
