/**
 * The front matter of an article: the manual of its keys. `?` in a comment marks what may be left out.
 * The message of each type says what is expected of the value; types are inferred, never written twice.
 */
import {z} from 'astro/zod'
import {bases, media, outcomes, precisions, revisionKinds} from './lists.ts'
import {isDay, isMonth, periodEnds} from './period.ts'

const text = z
  .string({error: 'text'})
  .refine((value) => value.trim() !== '', {error: 'text that is not empty'})
const texts = z.array(text, {error: 'a list of texts, such as `[one, two]`'})
const flag = z.boolean({error: '`true` or `false`'})
const id = z.string({error: 'an id'})
const day = checked(isDay, 'a day that exists, such as `2025-12-16`')
const dayOrMonth = checked(
  (value) => isDay(value) || isMonth(value),
  'a day such as `2025-12-13`, or a month such as `2025-12`',
)
const address = checked(isAddress, 'an address that begins with `https://` or `http://`')
const language = checked(isLanguage, 'a language tag such as `en` or `pt-BR`')
const period = checked(
  isPeriod,
  'two days or months with a `/` between, such as `2025-08/2025-12-12`; `..` is an open end, such as `2024-10/..`',
)
const people = z
  .number({error: 'a whole number of people, in digits alone, such as `4000`'})
  .refine((value) => Number.isSafeInteger(value) && value >= 0, {
    error: 'a whole number of people, in digits alone, such as `4000`',
  })

/** Who asserts: a person, an office, an agency. */
const claimant = z.strictObject({
  /** As the page shows it: `Volodymyr Zelensky`. */
  name: text,
  /** ? `president of Ukraine` */
  role: text.optional(),
  /** ? Whom they stand with in the conflict, or `third party`. */
  side: text.optional(),
  /** ? What they count and leave out; shown beside their numbers. */
  method: text.optional(),
})

/** A document that was read. */
const source = z.strictObject({
  /** `TASS` */
  publisher: text,
  /** Its headline, or what it is. */
  title: text,
  /** `2025-12-13`, or `2025-12` where only the month is known. */
  date: dayOrMonth,
  /** ? Where it was read. */
  url: address.optional(),
  /** ? An archived copy. */
  archive: address.optional(),
  /** ? What kind of document it is. */
  medium: z.enum(media, {error: 'a medium'}).optional(),
  /** ? Its language, as a BCP 47 tag. */
  language: language.optional(),
  /** ? The source that this one passes on, so that four outlets with one origin count once. */
  relays: id.optional(),
  /** ? An origin known only through others: named, and never linked. */
  unread: flag.optional(),
  /** ? Its own words, as far as the article quotes them. */
  quotes: texts.optional(),
})

/** The people that figures count, as a tree. */
const population = z.strictObject({
  /** `528th Engineer Regiment` */
  name: text,
  /** ? The population that these people belong to. */
  partOf: id.optional(),
  /** ? Siblings that share people with these, as children and civilians do. */
  overlaps: z.array(id, {error: 'a list of ids of populations, such as `[civilians]`'}).optional(),
})

const place = z.strictObject({
  /** `Kursk region` */
  name: text,
  /** ? The place that this one lies in. */
  partOf: id.optional(),
})

/** A count with its facets. */
const figure = z.strictObject({
  /** The claimant. */
  by: id,
  /** The source that the number was read in, or a list of them. */
  source: z.union([id, z.array(id).min(1)], {
    error: 'the id of a source, or a list of them, such as `[kcna-1, tass-1]`',
  }),
  /** `9`, or a range `{ low: 3000, high: 4000 }`; one end alone is an open bound. */
  count: z.union([people, z.strictObject({low: people.optional(), high: people.optional()})], {
    error:
      'a whole number of people, in digits alone, such as `4000`, or a range such as `{ low: 3000, high: 4000 }`',
  }),
  /** ? How precisely a single count is meant; `exact` where nothing is said. */
  precision: z.enum(precisions, {error: 'a precision'}).optional(),
  /** ? How the count was arrived at; `stated` where nothing is said. */
  basis: z.enum(bases, {error: 'a basis'}).optional(),
  /** What is counted, as a list such as `[killed, wounded]`, or the word `unstated`. */
  measure: z.union([z.literal('unstated'), z.array(z.enum(outcomes)).min(1)], {
    error: `a list of outcomes (${outcomes.join(', ')}), such as \`[killed, wounded]\`, or the word \`unstated\``,
  }),
  /** ? The claimant's word for what is counted, where it is unstated: `neutralised`. */
  term: text.optional(),
  /** ? The claimant's own words, with the number in them. */
  quote: text.optional(),
  /** Whom it counts. */
  population: id,
  /** Where. */
  place: id,
  /** Over which days: an ISO 8601 interval to the month or the day. */
  period,
  /** The day on which the count stood so. */
  asOf: day,
  /** ? An earlier count by the same claimant that this one takes back or brings up to date. */
  replaces: id.optional(),
  /** ? What a reader should know beside the number. */
  note: text.optional(),
  /** ? When this number should be looked at again. */
  review: day.optional(),
})

/** A dated, published note of what changed. */
const revision = z.strictObject({
  date: day,
  kind: z.enum(revisionKinds, {error: 'a kind of revision'}),
  /** What changed, and why. */
  note: text,
  /** ? The section, claim or figure that it changed. */
  at: id.optional(),
  /** ? What stood there before. */
  was: text.optional(),
})

export const frontMatterSchema = z.strictObject({
  /** At most 110 characters. */
  title: text.refine((value) => value.length <= 110, {error: 'at most 110 characters'}),
  /** One or two sentences under the title. */
  standfirst: text,
  published: day,
  /** ? Set by the editor, never by the build. Not before `published`. */
  updated: day.optional(),
  authors: z
    .array(text, {error: 'a list of names, such as `[The Newsroom]`'})
    .min(1, {error: 'at least one name'}),
  /** ? */
  topics: texts.optional(),
  /** ? BCP 47, default `en`. */
  language: language.optional(),
  /** ? Drafts show in the live preview, never in a build. */
  draft: flag.optional(),
  /** ? The address of a section that was renamed after publication: old slug to section slug. */
  redirects: z.record(z.string(), id, {error: 'pairs of an old slug and a section slug'}).optional(),
  /** ? */
  claimants: recordOf(claimant).optional(),
  /** ? */
  sources: recordOf(source).optional(),
  /** ? */
  populations: recordOf(population).optional(),
  /** ? */
  places: recordOf(place).optional(),
  /** ? */
  figures: recordOf(figure).optional(),
  /** ? */
  revisions: z.array(revision, {error: 'a list of revisions, each beginning with `- `'}).optional(),
})

export type FrontMatter = z.infer<typeof frontMatterSchema>

/** What the schema finds wrong: a path, and as its message what was expected there. */
export type Issue = z.core.$ZodIssue

/** The keys that the schema knows at a path. */
export function knownKeys(path: readonly PropertyKey[]): string[] {
  let schema: z.core.$ZodType | undefined = frontMatterSchema
  for (const step of path) {
    schema = unwrap(schema)
    const def = schema?._zod.def as unknown as {
      shape?: Record<string, z.core.$ZodType>
      valueType?: z.core.$ZodType
      element?: z.core.$ZodType
    }
    schema = def?.shape?.[String(step)] ?? def?.valueType ?? def?.element
  }
  const def = unwrap(schema)?._zod.def as unknown as {shape?: Record<string, unknown>} | undefined
  return Object.keys(def?.shape ?? {})
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const def = schema?._zod.def as unknown as {innerType?: z.core.$ZodType} | undefined
  return def?.innerType ? unwrap(def.innerType) : schema
}

/** Keys of the front matter whose values have ids. */
export const collections = ['claimants', 'sources', 'populations', 'places', 'figures'] as const
export type CollectionName = (typeof collections)[number]

function recordOf<Entry extends z.ZodType>(entry: Entry) {
  return z.record(z.string(), entry, {error: 'ids, each with its keys below it'})
}

function checked(test: (value: string) => boolean, expected: string) {
  return z.string({error: expected}).refine(test, {error: expected})
}

function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value)
}

function isLanguage(value: string): boolean {
  try {
    // `English` would pass for a language of seven letters that is not registered yet.
    return /^[a-z]{2,3}(-|$)/i.test(value) && Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}

function isPeriod(value: string): boolean {
  if (value.split('/').length !== 2) return false
  const {start, end} = periodEnds(value)
  return [start, end].every((date) => date === undefined || isDay(date) || isMonth(date))
}
