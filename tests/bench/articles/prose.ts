/** The sentences of a generated article: templates, filled in from the vocabulary and from the article's facts. */
import {slug} from 'github-slugger'
import type {Facts} from './facts.ts'
import type {Random} from './random.ts'
import {vocabulary} from './vocabulary.ts'

export interface Writer {
  /** Fill in what stands in braces. */
  fill: (template: string) => string
  sentence: () => string
  /** So many different sentences. */
  paragraph: (count: number) => string
}

export function createWriter({int, pick, some}: Random, {towns, realms, sources}: Facts): Writer {
  const {words, headings, sentences} = vocabulary
  const more: Record<string, () => string> = {
    town: () => pick(towns),
    realm: () => pick(realms),
    number: () => String(int(12, 480)),
    slug: () => slug(pick(headings)),
    source: () => pick(Object.keys(sources)),
  }
  const find = (name: string) => more[name]?.() ?? pick(words[name as keyof typeof words])
  const fill = (template: string) =>
    template.replace(/\{(a )?(\w+)\}/g, (_, article: string | undefined, name: string) => {
      const word = find(name.toLowerCase())
      const whole = article ? `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}` : word
      return /^[A-Z]/.test(name) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole
    })
  return {
    fill,
    sentence: () => fill(pick(sentences)),
    paragraph: (count) => some(sentences, count).map(fill).join(' '),
  }
}
