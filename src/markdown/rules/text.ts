/** Rules of the text. */
import {lines, type Rule} from './rule.ts'

export const textRules = {
  'naked-number': {
    severity: 'warning',
    what: 'A count of people in the text that is no `:figure`.',
    why: 'No number without its question: who counts, what, of whom, where and when. A number that stands alone answers none of it.',
    piece: 'body',
    wrong: 'At the bridge nine soldiers were killed.',
    mended: 'At the bridge, the ministry says, :figure[nine soldiers]{of=nine} were killed.',
  },
  'orphan-quote': {
    severity: 'warning',
    what: 'A quotation that no source’s `quotes` holds.',
    why: 'Readers can look up every quotation where it was found. One that is in no source may be nobody’s words.',
    piece: 'body',
    wrong: 'The ministry speaks of “a quiet night at the bridge”. :cite[gazette]',
    mended: 'The ministry speaks of “a heavy night at the bridge”. :cite[gazette]',
  },
  directive: {
    severity: 'error',
    what: 'A directive that does not exist, stands in the wrong place, is not closed, or is misspelt.',
    why: 'It would be published as plain text, colons and all, or swallow what stands below it.',
    piece: 'body',
    wrong: '::compare [Nine and forty]{figures="nine forty"}',
    mended: '::compare[Nine and forty]{figures="nine forty"}',
  },
  attribute: {
    severity: 'error',
    what: 'An attribute that its directive does not have.',
    why: 'It would be dropped in silence, and with it what it says.',
    piece: 'body',
    wrong: '::compare[Nine and forty]{figure="nine forty"}',
    mended: '::compare[Nine and forty]{figures="nine forty"}',
  },
  'near-directive': {
    severity: 'warning',
    what: 'Words that are one slip away from `:figure[…]` or `:cite[…]`.',
    why: 'They would be published as plain text. Where that is meant, a `\\` before the colon says so.',
    piece: 'body',
    wrong: 'The paper has it from the ministry. :ctie[gazette]',
    mended: 'The paper has it from the ministry. :cite[gazette]',
  },
  heading: {
    severity: 'error',
    what: 'A heading with a single `#`, without words, or whose address is taken.',
    why: 'The title stands in the front matter. Each `##` begins a section with an address of its own.',
    piece: 'body',
    wrong: '# What was seen',
    mended: '## What was seen',
  },
  'heading-increment': {
    severity: 'warning',
    what: 'A heading that skips a level.',
    why: 'Who listens to the page, or looks through its contents, takes a skipped level for something missing.',
    piece: 'body',
    wrong: lines`
      ## What was seen

      #### From the bank
    `,
    mended: lines`
      ## What was seen

      ### From the bank
    `,
  },
  link: {
    severity: 'error',
    what: 'A link that leads nowhere, or with a scheme that is not http, https, mailto or tel.',
    why: 'Readers follow links to see for themselves. One that leads nowhere takes the evidence away.',
    piece: 'body',
    wrong: 'See [what was claimed](#los-men).',
    mended: 'See [what was claimed](#lost-men).',
  },
  image: {
    severity: 'error',
    what: 'An image that is not there, has no alternative text, or stands in running text.',
    why: 'Who cannot see the picture reads what it shows.',
    piece: 'body',
    wrong: '![](images/map.png)',
    mended: '![Map of the river with the bridge](images/map.png)',
  },
  footnote: {
    severity: 'warning',
    what: 'A footnote without its mention, or a mention without its note.',
    why: 'The note would not be published, or its mark as plain text.',
    piece: 'body',
    wrong: 'It was a dark night.[^moon]',
    mended: lines`
      It was a dark night.[^moon]

      [^moon]: The moon was new.
    `,
  },
  html: {
    severity: 'error',
    what: 'Raw HTML. Comments are fine, and vanish.',
    why: 'The same text becomes pages, feeds and data, some of which are not HTML.',
    piece: 'body',
    wrong: 'The ministry <em>denies</em> it.',
    mended: 'The ministry *denies* it.',
  },
  characters: {
    severity: 'error',
    what: 'A control character, half a character, or a mark of direction that turns around other text.',
    why: 'Feeds and drawings break where such a character stands, and a number can be made to be read backwards.',
    piece: 'front matter',
    wrong: 'title: "Two counts\\b of one night"',
    mended: 'title: Two counts of one night',
  },
  ignore: {
    severity: 'warning',
    what: 'An ignore comment that silences nothing, names no rule that can be silenced, or gives no reason.',
    why: 'What is silenced is told with its reason in every report, so that the next editor can judge it. Errors cannot be silenced.',
    piece: 'body',
    wrong: lines`
      <!-- lint ignore footnote: the note comes with the next update -->
      It was a dark night.
    `,
    mended: lines`
      <!-- lint ignore footnote: the note comes with the next update -->
      It was a dark night.[^moon]
    `,
  },
} as const satisfies Record<string, Rule>
