/** Languages as markup has them: which way they run, and where one stands within another. */
import {getOrWork} from './remember.ts'
import {languageOfWords} from './words/index.ts'

export type Direction = 'ltr' | 'rtl'

/** Attributes of an element; those that are undefined are not written. */
export interface LanguageAttributes {
  lang?: string
  dir?: Direction
}

/** Which way a language is written, by its BCP 47 tag, whether or not the site speaks it. */
export function directionOf(language: string): Direction {
  return getOrWork(directions, language, () => new Intl.Locale(language).getTextInfo().direction ?? 'ltr')
}

const directions = new Map<string, Direction>()

/** A language, by its BCP 47 tag, with the region that it is most likely of: `en_US`. */
export function localeWithRegion(tag: string): string {
  return getOrWork(regions, tag, () => {
    const {language, region} = new Intl.Locale(tag).maximize()
    return `${language}_${region}`
  })
}

const regions = new Map<string, string>()

/**
 * How an element says that its language is another than that of what it stands in; nothing where it is the same.
 * A screen reader changes its voice with it, and punctuation goes to the side where the language ends.
 */
export function markLanguage(language: string | undefined, around: string): LanguageAttributes {
  if (language === undefined || language === around) return {}
  const direction = directionOf(language)
  return {lang: language, ...(direction !== directionOf(around) && {dir: direction})}
}

/** The same for words of the interface in an article: they are English where the site does not speak its language. */
export function markWords(language: string): LanguageAttributes {
  return markLanguage(languageOfWords(language), language)
}
