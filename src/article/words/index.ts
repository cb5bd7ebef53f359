import {en} from './en.ts'
import type {Words} from './words.ts'

export type {Words} from './words.ts'

const languages: Record<string, Words> = {en}

/** The words of a language, by its BCP 47 tag; English where there are none yet. */
export function wordsOf(language: string): Words {
  return languages[language.split('-')[0]?.toLowerCase() ?? ''] ?? en
}
