/** Articles with slips in them, of every kind that a hand, a program or an enemy makes. */
import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {articleOf} from './article.ts'
import {attacks} from './attacks.ts'

const root = join(import.meta.dirname, '../..')

/** Articles that are right: only from them come others that are. */
const right = read(
  '{content,tests/site/content}/articles/*.md',
  'src/cases/*.md',
  'tests/articles/fixtures/*.md',
)
/** Articles that are wrong already, each in its own way. */
const wrong = read('tests/{reports,desk}/**/*.md')

/** Every article that the project has, and one that holds as much as it can. */
const documents: readonly string[] = [articleOf('plain words'), ...right, ...wrong]

function read(...patterns: string[]): string[] {
  return globSync(patterns, {cwd: root})
    .sort()
    .map((path) => readFileSync(join(root, path), 'utf8'))
}

/** What means something, to Markdown, to YAML, to our directives, or to one of the checks. */
const words: readonly string[] = [
  ...[
    ':::claim[',
    ':::\n',
    '::compare[x]{figures="',
    ':figure[',
    '{of=',
    ':cite[',
    ']{',
    ']',
    '}',
    '"',
    '{#x ',
  ],
  ...[
    '\n\n## ',
    '\n### ',
    '\n# ',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n    ',
    '\n\n',
    '\n',
    '  \n',
    '\t',
    '\r\n',
    '\n---\n',
  ],
  ...[
    '| a | b |\n| - | - |\n| c | d |\n',
    '|',
    '[^1]',
    '\n\n[^1]: ',
    '[a]: b\n',
    '[x](',
    '![x](images/map.png)',
  ],
  ...[
    '```\n',
    '`',
    '*',
    '**',
    '_',
    '~~',
    '\\',
    '<',
    '<!-- ',
    ' -->',
    '<!-- lint ignore naked-number: x -->',
    '<b>',
  ],
  ...[
    '&amp;',
    '&#x202e;',
    '\u202e',
    '\u2067',
    '\u0000',
    '\u0007',
    '\ufeff',
    '\u00a0',
    '\u00ad',
    '\ud800',
    '\ufffd',
  ],
  ...[
    '“',
    '”',
    '’',
    '«',
    '‘',
    "'",
    '…',
    '[…]',
    '–',
    '—',
    'é',
    'e\u0301',
    '日本',
    '\u05d0',
    '\u{1f600}',
    'ﬁ',
    'ß',
    'İ',
  ],
  ...[
    ': ',
    '? ',
    '- ',
    ' #',
    '&a ',
    '*a',
    '<<: *a',
    '!!js/function ',
    '!!binary ',
    '|\n',
    '>-\n',
    '[',
    '{',
    ', ',
    '~',
  ],
  ...[
    '2026-02-30',
    '2026-13',
    '../..',
    '..',
    '/',
    '0',
    '-1',
    '1e999',
    '.inf',
    '.nan',
    '0x10',
    '1_000',
    '1.000',
    '01',
  ],
  ...[
    '9007199254740993',
    'true',
    'null',
    '__proto__',
    'constructor',
    'toString',
    'unstated',
    'killed',
    'about',
  ],
  ...[
    'partOf: ',
    'overlaps: [',
    'relays: ',
    'replaces: ',
    'draft: true\n',
    'language: ar\n',
    'at: ',
    'count: {low: ',
  ],
  ...[
    'https://example.org/',
    'www.example.org',
    'a@example.org',
    'mailto:',
    'javascript:x',
    '#',
    '?',
    '%',
    '%zz',
  ],
  ...[
    'nine soldiers were killed',
    '4,000',
    'nine hundred and ninety',
    'a third of',
    'both',
    'of them',
    '12:30',
    '½',
  ],
  ...attacks,
]

interface Edit {
  kind: 'delete' | 'double' | 'swap' | 'insert' | 'repeat' | 'cut' | 'splice' | 'line' | 'drop'
  /** Where, and what else, as numbers that are taken for the rest of a division. */
  at: number
  other: number
  count: number
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(
    'delete',
    'double',
    'swap',
    'insert',
    'insert',
    'insert',
    'repeat',
    'cut',
    'splice',
    'line',
    'drop',
  ),
  at: fc.nat(100_000),
  other: fc.nat(100_000),
  count: fc.nat(40),
})

/** A document with some edits: where a property fails, the fewest edits are found that make it fail. */
export const anyMutant: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      {arbitrary: fc.nat(right.length), weight: 4},
      {arbitrary: fc.nat(documents.length - 1), weight: 1},
    ),
    fc.array(anyEdit, {minLength: 1, maxLength: 6}),
  )
  .map(([document, edits]) => edits.reduce(mutate, documents[document] ?? ''))

function mutate(text: string, {kind, at, other, count}: Edit): string {
  const tokens = text.match(token) ?? ['']
  const here = at % tokens.length
  const there = other % tokens.length
  const [one = '', two = ''] = [tokens[here], tokens[there]]
  const lines = text.split('\n')
  const line = at % lines.length
  switch (kind) {
    case 'delete':
      return tokens.toSpliced(here, 1 + (count % 5)).join('')
    case 'double':
      return tokens.toSpliced(here, 0, one).join('')
    case 'swap':
      return tokens.with(here, two).with(there, one).join('')
    case 'insert':
      return tokens.toSpliced(here, 0, words[other % words.length] ?? '').join('')
    case 'repeat':
      return tokens.with(here, one.repeat(count)).join('')
    case 'cut':
      return tokens.slice(0, here).join('')
    case 'splice':
      return tokens.toSpliced(here, count, sliceOf(other, count)).join('')
    case 'line':
      return lines.toSpliced(other % lines.length, 0, lines[line] ?? '').join('\n')
    case 'drop':
      return lines.toSpliced(line, 1 + (count % 3)).join('\n')
  }
}

/** A piece of another document. */
function sliceOf(at: number, count: number): string {
  const tokens = documents[at % documents.length]?.match(token) ?? []
  const from = (at * 7) % Math.max(tokens.length, 1)
  return tokens.slice(from, from + count).join('')
}

/** A word, blanks, the opening of a directive, or a sign. */
const token = /:{1,3}[a-z]+|[\p{L}\p{N}_-]+|[ \t]+|\r?\n|./gsu
