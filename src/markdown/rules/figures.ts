/** Rules of figures, claims and comparisons. */
import {lines, type Rule} from './rule.ts'

export const figureRules = {
  count: {
    severity: 'error',
    what: 'A count that contradicts itself.',
    why: 'A count becomes an interval, and whether two numbers conflict is worked out from it. Nothing is rounded to 0; a range says itself how precise it is.',
    piece: 'front matter',
    wrong: lines`
      figures:
        nine:
          count: { low: 12, high: 9 }
    `,
    mended: lines`
      figures:
        nine:
          count: { low: 9, high: 12 }
    `,
  },
  period: {
    severity: 'error',
    what: 'A period that ends before it starts, or a count from before the period was over.',
    why: 'Two numbers of different periods are different numbers. Nobody counts days ahead.',
    piece: 'front matter',
    wrong: lines`
      figures:
        nine:
          period: 2026-02-26/2026-02-20
    `,
    mended: lines`
      figures:
        nine:
          period: 2026-02-20/2026-02-26
    `,
  },
  term: {
    severity: 'warning',
    what: 'A figure that leaves open what it counts, without the claimant’s word for it.',
    why: 'Readers are told which word leaves it open, and what the claimant would have to say.',
    piece: 'front matter',
    wrong: lines`
      figures:
        forty:
          measure: unstated
    `,
    mended: lines`
      figures:
        forty:
          measure: unstated
          term: losses
    `,
  },
  'figure-words': {
    severity: 'warning',
    what: 'A `:figure` whose words give another number than its record.',
    why: 'A reader who follows the number must find it. One of the two was changed, and the other forgotten.',
    piece: 'body',
    wrong: 'The regiment lost :figure[ninety]{of=nine}.',
    mended: 'The regiment lost :figure[nine]{of=nine}.',
  },
  'number-in-quote': {
    severity: 'warning',
    what: 'A figure whose `quote` does not hold its number, in digits or in words.',
    why: 'The claimant’s own words are the evidence for the number. A reader must find it in them.',
    piece: 'front matter',
    wrong: lines`
      figures:
        nine:
          quote: heavy losses
    `,
    mended: lines`
      figures:
        nine:
          quote: the heavy loss of nine men
    `,
  },
  claim: {
    severity: 'error',
    what: 'A claim without its statement, id, claimant, source, day or status.',
    why: 'A claim is an assertion by somebody, found somewhere, on a day. Without these it is the newsroom’s own.',
    piece: 'body',
    wrong: lines`
      :::claim[The bridge was mined.]{#mined by=ministry on=2026-02-27 status=attributed}
      Nobody else has said so.
      :::
    `,
    mended: lines`
      :::claim[The bridge was mined.]{#mined by=ministry source=gazette on=2026-02-27 status=attributed}
      Nobody else has said so.
      :::
    `,
  },
  status: {
    severity: 'error',
    what: 'A status that its own definition refutes.',
    why: '`corroborated` promises two sources that do not rest on each other; `disputed` and `contradicted` promise one that says otherwise.',
    piece: 'body',
    wrong: lines`
      :::claim[The bridge was mined.]{#mined by=ministry source=gazette on=2026-02-27 status=corroborated}
      The paper has it from the ministry.
      :::
    `,
    mended: lines`
      :::claim[The bridge was mined.]{#mined by=ministry source="gazette ledger" on=2026-02-27 status=corroborated}
      Two papers saw the mines, each for itself.
      :::
    `,
  },
  comparison: {
    severity: 'error',
    what: 'A comparison without a title, or of fewer than two figures.',
    why: 'It takes two numbers to compare.',
    piece: 'body',
    wrong: '::compare[Nine and forty]{figures="nine"}',
    mended: '::compare[Nine and forty]{figures="nine forty"}',
  },
  figure: {
    severity: 'error',
    what: 'A `:figure` without its words, or without the figure that it shows.',
    why: 'The words are linked to the record of the number.',
    piece: 'body',
    wrong: 'The ministry says :figure[nine].',
    mended: 'The ministry says :figure[nine]{of=nine}.',
  },
  cite: {
    severity: 'error',
    what: 'A `:cite` without a source.',
    why: 'The mark is linked to the record of the source.',
    piece: 'body',
    wrong: 'The paper has it from the ministry. :cite[]',
    mended: 'The paper has it from the ministry. :cite[gazette]',
  },
} as const satisfies Record<string, Rule>
