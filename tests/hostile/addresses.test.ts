/** Generated texts with addresses among marks of every kind: the tree is the one that the parser makes of all at once. */
import fc from 'fast-check'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {mayHoldAddress} from '../../src/markdown/bare-addresses.ts'
import {parse, syntax} from '../../src/markdown/pipeline.ts'

const whole = unified().use(remarkParse).use(syntax).freeze()

/** Pieces of addresses, and of marks that may hold, cut or hide them. */
const pieces = [
  ...[
    'https://',
    'HTTP://',
    'http:',
    '//',
    'www.',
    'WWW.',
    'w',
    'h',
    '@',
    '\\@',
    '&#64;',
    '&commat;',
    'mailto:',
    'xmpp:',
  ],
  ...[
    'a',
    'a@b.cd',
    'example.org',
    '.org',
    '/path',
    '?q=1',
    'a_b',
    '-',
    '+',
    '.',
    ':',
    '12:30',
    ' ',
    '\n',
    '\n\n',
    '\\',
  ],
  ...[
    '[',
    ']',
    '](',
    ')',
    '![',
    '<',
    '>',
    '`',
    '``',
    '*',
    '**',
    '_',
    '~',
    '~~',
    '"',
    '|',
    '\n| - |\n',
    '\n- ',
    '\n> ',
    '\n# ',
  ],
  ...[
    '[^1]',
    '\n\n[^1]: ',
    '\n\n[a]: ',
    '[a]',
    '<b>',
    '<!-- ',
    ' -->',
    ':figure[',
    ':cite[',
    ']{of=',
    '}',
    '\n:::claim[',
    '\n:::\n',
  ],
]

const text = fc.array(fc.constantFrom(...pieces), {maxLength: 14}).map((some) => some.join(''))

test('a text is read as if all its addresses had been looked for at once', () => {
  let without = 0
  fc.assert(
    fc.property(text, (value) => {
      const tree = parse(new VFile(value))
      expect(tree).toEqual(whole.parse(value))
      if (!mayHoldAddress(tree)) without++
    }),
    {numRuns: 4000, seed: 2026},
  )
  // Must not pass because each text was read twice.
  expect(without).toBeGreaterThan(1000)
})
