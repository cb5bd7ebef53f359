/** The reader of tags, beside a parser that knows all of HTML. */
import fc from 'fast-check'
import {Parser} from 'htmlparser2'
import {expect, test} from 'vitest'
import {createReader} from '../../src/verify/markup.ts'

const read = createReader(['script', 'style'], ['id', 'href', 'on'])

/** Elements that bear an attribute that was asked for, with all of its attributes. */
type Tags = [name: string, attributes: Record<string, string>][]

function readWanted(html: string): Tags | undefined {
  const tags: Tags = []
  let isOdd = false
  read(html, {
    onTag: ({name, attributes}) => tags.push([name, Object.fromEntries(attributes)]),
    onOdd: () => (isOdd = true),
  })
  return isOdd ? undefined : keepWanted(tags)
}

function parseWanted(html: string): Tags {
  const tags: Tags = []
  const parser = new Parser({
    onopentagname() {},
    onopentag: (name, attributes) => tags.push([name, {...attributes}]),
  })
  parser.end(html)
  return keepWanted(tags)
}

function keepWanted(tags: Tags): Tags {
  return tags.filter(([, attributes]) => Object.keys(attributes).some((key) => /^(id|href|on)/.test(key)))
}

/** Pieces that hold each other’s beginnings and ends. */
const pieces = [
  ...[
    '<p',
    '<a',
    '<br/',
    '<SVG',
    '</p>',
    '</a>',
    '>',
    '/>',
    ' ',
    '\n',
    '"',
    "'",
    '=',
    '/',
    '<',
    '&amp;',
    '&quot;',
  ],
  ...[
    ' id="x"',
    ' href=/a/',
    " onclick='x'",
    ' class="id"',
    ' ID',
    ' a="<b id=x>"',
    ' viewBox="0 0 1 1"',
    'text',
  ],
  ...['<!doctype html>', '<style>a{}</style>', '<script>x</script>', '’'],
]

test('whatever it reads, a parser reads the same', () => {
  const html = fc.array(fc.constantFrom(...pieces), {maxLength: 12}).map((parts) => parts.join(''))
  fc.assert(
    fc.property(html, (text) => {
      const wanted = readWanted(text)
      if (wanted !== undefined) expect(wanted).toEqual(parseWanted(text))
    }),
    {numRuns: 20_000},
  )
})

test('a page of any length is read to its end', () => {
  const html = `${'<p class="a">text</p>'.repeat(200_000)}<p id="end">`
  expect(readWanted(html)).toEqual([['p', {id: 'end'}]])
})
