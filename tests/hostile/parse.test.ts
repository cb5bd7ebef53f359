/** Generated texts of all kinds of marks: what is parsed in parts gets the tree that the parser makes of the whole. */
import fc from 'fast-check'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {mayHoldAddress, seemsToHoldAddress} from '../../src/markdown/bare-addresses.ts'
import {cutFront} from '../../src/markdown/front.ts'
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

/** Front matter of several kinds, and what looks like one. */
const fronts = [
  ...[
    '',
    '---\n---\n',
    '---\ntitle: a\n---\n',
    '---\r\na: https://b.org\r\n\r\n--- \r\n',
    '--- \t\n\n---\t\n',
  ],
  ...[
    '---\na: 1\n---\n---\nb: 2\n---\n',
    '---\nno end\n',
    '---\na: 1\n---',
    '---\na: 1\n ---\n---\n',
    '----\n---\n',
  ],
  ...[
    '\ufeff---\na: 1\n---\n',
    '\n---\na: 1\n---\n',
    '---\ra: 1\r---\r',
    '---\n\u2028\n---\n',
    '---\u00a0\na: 1\n---\n',
  ],
]

const text = fc
  .tuple(fc.constantFrom(...fronts), fc.array(fc.constantFrom(...pieces), {maxLength: 14}))
  .map(([front, some]) => front + some.join(''))

test('a text is read as the parser would read the whole of it', () => {
  let quick = 0
  fc.assert(
    fc.property(text, (value) => {
      const tree = parse(new VFile(value))
      expect(tree).toEqual(whole.parse(value))
      const cut = cutFront(value)
      if (cut && !seemsToHoldAddress(cut.body) && !mayHoldAddress(tree)) quick++
    }),
    {numRuns: 6000, seed: 2026},
  )
  // Must not pass because each text was read as a whole.
  expect(quick).toBeGreaterThan(1000)
})
