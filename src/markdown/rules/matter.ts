/** Rules of the file and its front matter. */
import {lines, type Rule} from './rule.ts'

export const matterRules = {
  file: {
    severity: 'error',
    what: 'A file that cannot be read as text, or whose name cannot be an address.',
    why: 'The name of the file is the first part of every address of the article. It has small letters, digits and single hyphens, so that it is the same on every computer and in every browser.',
    piece: 'file name',
    wrong: 'Two Counts.md',
    mended: 'two-counts.md',
  },
  yaml: {
    severity: 'error',
    what: 'Front matter that is not YAML.',
    why: 'Nothing below the mistake can be trusted to mean what it seems to. Most often a text with a colon in it wants quotation marks.',
    piece: 'front matter',
    wrong: 'standfirst: Two counts: the ministry’s and the observers’',
    mended: 'standfirst: "Two counts: the ministry’s and the observers’"',
  },
  'front-matter': {
    severity: 'error',
    what: 'Front matter with an unknown key, without one that it needs, or with a value of the wrong kind.',
    why: 'What is misspelt would be dropped in silence, and what is missing would be missing from the page.',
    piece: 'front matter',
    wrong: lines`
      sources:
        gazette:
          publishr: The Gazette
    `,
    mended: lines`
      sources:
        gazette:
          publisher: The Gazette
    `,
  },
  id: {
    severity: 'error',
    what: 'An id that is not kebab-case, or that is there twice.',
    why: 'Ids become addresses, to which others link. Each names one thing.',
    piece: 'body',
    wrong: '::compare[Nine and forty]{#Nine_Forty figures="nine forty"}',
    mended: '::compare[Nine and forty]{#nine-and-forty figures="nine forty"}',
  },
  'unknown-id': {
    severity: 'error',
    what: 'An id that nothing defines.',
    why: 'A number or a claim would stand there without its record. The nearest id that exists is named.',
    piece: 'body',
    wrong: 'The ministry says :figure[nine]{of=nime}.',
    mended: 'The ministry says :figure[nine]{of=nine}.',
  },
  cycle: {
    severity: 'error',
    what: 'Populations, places, sources or figures that lead back to themselves.',
    why: 'Whether one number counts a part of another is worked out along `partOf`. In a circle each would be a part of itself.',
    piece: 'front matter',
    wrong: lines`
      populations:
        army:
          name: the army
          partOf: garrison
        garrison:
          name: the garrison
          partOf: army
    `,
    mended: lines`
      populations:
        army:
          name: the army
        garrison:
          name: the garrison
          partOf: army
    `,
  },
  date: {
    severity: 'error',
    what: 'A date before the day of publication that must not be.',
    why: 'Readers tell from the dates what was changed after they read it.',
    piece: 'front matter',
    wrong: lines`
      published: 2026-03-02
      updated: 2026-02-03
    `,
    mended: lines`
      published: 2026-03-02
      updated: 2026-03-03
    `,
  },
  redirect: {
    severity: 'error',
    what: 'A redirect away from a section that exists.',
    why: 'The address would lead to two pages at once. Redirects are for sections that were renamed.',
    piece: 'front matter',
    wrong: lines`
      redirects:
        who-says-so: who-says-so
    `,
    mended: lines`
      redirects:
        who-said-it: who-says-so
    `,
  },
  unused: {
    severity: 'warning',
    what: 'A claimant, source, population, place or figure that nothing uses.',
    why: 'It is a leftover, or something that was meant to be shown and is not.',
    piece: 'front matter',
    wrong: lines`
      populations:
        village:
          name: the people of the village
    `,
    mended: lines`
      populations:
        village:
          name: the people of the village
      figures:
        forty:
          population: village
    `,
  },
} as const satisfies Record<string, Rule>
