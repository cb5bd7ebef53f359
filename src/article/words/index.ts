/**
 * The languages that the interface speaks.
 *
 * Another language is one file beside this one. Copy `en.ts`, name it by the language (`fa.ts`), translate what it
 * says and add it to the list below; the compiler names what is missing, and an article says `language: fa`.
 * Functions get numbers where their plural depends on them: ask `Intl.PluralRules`, as `ar.ts` does, for most
 * languages have other forms than one and many. Sentences are wholes, so turn them as the language wants them;
 * names come in as they are, and have to stand where no ending of theirs would change.
 * Dates, numbers and the direction of writing come from `Intl` by themselves. Then add the language to
 * `tests/words/`, which gathers all its verdicts in one golden file, and read that aloud.
 */
import {ar} from './ar.ts'
import {en} from './en.ts'
import type {Words} from './words.ts'

export type {Words} from './words.ts'

/** By the primary subtag of their BCP 47 tags. */
export const languages = {ar, en} satisfies Record<string, Words>

/** The words of a language, by its BCP 47 tag; English where there are none yet. */
export function wordsOf(language: string): Words {
  return findWords(language) ?? en
}

/** The language that these words are in: that which was asked for, with its region, or English. */
export function languageOfWords(language: string): string {
  return findWords(language) ? language : 'en'
}

const byTag = new Map<string, Words>(Object.entries(languages))

/** `ar-EG` is spoken with the words of `ar`. */
function findWords(language: string): Words | undefined {
  return byTag.get(language) ?? byTag.get(language.toLowerCase().split('-')[0] ?? '')
}
