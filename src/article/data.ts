/**
 * What the data files of an article hold, as schemas: `article.json`, `claims.json`, `figures.json`.
 * The JSON Schemas that the site publishes are made from these; a test holds them against the model's types.
 *
 * What is published is a promise: a key that is added, renamed or left out is a new version.
 */
import {z} from 'astro/zod'
import {
  bases,
  facetRelations,
  media,
  outcomes,
  precisions,
  relationNames,
  revisionKinds,
  statuses,
} from './lists.ts'

const text = z.string()
const texts = z.array(text)
const html = text.meta({description: 'HTML without script; its links lead to addresses of the site.'})
const people = z.number().meta({type: 'integer', minimum: 0})
const day = text.meta({format: 'date', description: 'A day, such as 2025-12-16.'})
const dateText = '\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?'
const dayOrMonth = text.meta({
  pattern: `^${dateText}$`,
  description: 'A day such as 2025-12-13, or a month such as 2025-12 where only that is known.',
})
const period = text.meta({
  pattern: `^(\\.\\.|${dateText})/(\\.\\.|${dateText})$`,
  description:
    'An ISO 8601 interval, both ends included. An end may be a month, all of whose days count. ".." at the start: since it began; at the end: up to asOf; at both: no period is named.',
})
const address = text.meta({format: 'uri'})
const id = text.meta({
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  description: 'Kebab-case, unique in the article.',
})
/** Made from a heading, in any script. */
const slug = text.meta({pattern: '^[^\\s/#?]*$'})

const claimant = z.strictObject({
  id,
  name: text,
  role: text.optional(),
  side: text.optional().meta({description: 'Whom they stand with in the conflict, or "third party".'}),
  method: text.optional().meta({description: 'What they count and leave out.'}),
})

const source = z.strictObject({
  id,
  number: z.number().meta({
    type: 'integer',
    minimum: 0,
    description: 'Of its mark in the text, from 1 in the order of use; 0 where nothing in the text uses it.',
  }),
  publisher: text,
  title: text,
  date: dayOrMonth,
  url: address.optional(),
  archive: address.optional(),
  medium: z.enum(media).optional(),
  language: text.optional().meta({description: 'BCP 47 tag.'}),
  relays: id.optional().meta({description: 'The source that this one passes on.'}),
  unread: z.boolean().meta({description: 'An origin known only through others.'}),
  quotes: texts.meta({description: 'Its own words, as far as the article quotes them.'}),
})

const population = z.strictObject({
  id,
  name: text,
  partOf: id.optional(),
  overlaps: z.array(id).meta({description: 'Siblings that share people with this one.'}),
})

const place = z.strictObject({id, name: text, partOf: id.optional()})

const figure = z
  .strictObject({
    id,
    by: id.meta({description: 'The claimant.'}),
    source: z.array(id).meta({minItems: 1}),
    count: z
      .union([
        people,
        z.strictObject({low: people.optional(), high: people.optional()}).meta({minProperties: 1}),
      ])
      .meta({description: 'A number of people, or a range; a missing end is an open bound.'}),
    precision: z
      .enum(precisions)
      .optional()
      .meta({description: 'How precisely a single number is meant; absent beside a range.'}),
    basis: z.enum(bases).meta({
      description: 'How the count was arrived at. A documented count is a floor: there may be more.',
    }),
    measure: z
      .union([z.array(z.enum(outcomes)).meta({minItems: 1, uniqueItems: true}), z.literal('unstated')])
      .meta({
        description: 'The outcomes that are counted; "died" is of other causes, such as hunger or disease.',
      }),
    term: text.optional().meta({description: 'The claimant’s word for what is counted.'}),
    quote: text.optional().meta({description: 'The claimant’s own words.'}),
    population: id,
    place: id,
    period,
    asOf: day,
    replaces: id.optional().meta({
      description: 'An earlier count by the same claimant that this one takes back or brings up to date.',
    }),
    note: text.optional(),
    review: day.optional().meta({description: 'When the number should be looked at again.'}),
  })
  .meta({id: 'figure', description: 'A count of people with the facets of the question that it answers.'})

const claim = z
  .strictObject({
    id,
    statement: text,
    statementHtml: html,
    by: id.meta({description: 'The claimant.'}),
    source: z.array(id),
    on: dayOrMonth,
    status: z.enum(statuses).meta({description: 'What the public record supports, not who is right.'}),
    html: html.meta({description: 'The assessment.'}),
    text: text.meta({description: 'The assessment as text.'}),
    cites: z.array(id).meta({description: 'Sources that the assessment cites.'}),
    section: slug.meta({description: 'The section that it stands in; empty for the lead.'}),
  })
  .meta({id: 'claim', description: 'An assertion by a claimant, with the editor’s assessment.'})

const block = z.discriminatedUnion('type', [
  z.strictObject({type: z.literal('prose'), html}),
  z.strictObject({
    type: z.literal('picture'),
    src: text,
    alt: text,
    caption: text.optional(),
    credit: text.optional(),
  }),
  z.strictObject({type: z.literal('claim'), id}),
  z.strictObject({type: z.literal('comparison'), id: slug}),
])

const section = z
  .strictObject({
    slug,
    heading: text,
    headingHtml: html,
    summary: text,
    blocks: z.array(block),
    headings: z.array(
      z.strictObject({
        id: slug,
        text,
        depth: z.number().meta({type: 'integer', minimum: 3, maximum: 6}),
      }),
    ),
    footnotes: z.array(z.number().meta({type: 'integer', minimum: 1})),
  })
  .meta({id: 'section', description: 'What stands under one heading, or in the lead before the first.'})

const revision = z.strictObject({
  date: day,
  kind: z.enum(revisionKinds),
  note: text,
  at: text.optional().meta({description: 'The section, claim or figure that it changed.'}),
  was: text.optional().meta({description: 'What stood there before.'}),
})

const comparison = z.strictObject({
  id: slug,
  title: text,
  figures: z.array(id).meta({minItems: 2, uniqueItems: true}),
  section: slug,
})

const footnote = z.strictObject({
  number: z.number().meta({type: 'integer', minimum: 1}),
  html,
  mentions: z.array(z.strictObject({id: text, section: slug})),
})

export const articleData = z
  .strictObject({
    id,
    title: text,
    standfirst: text,
    published: day,
    updated: day.optional(),
    authors: texts.meta({minItems: 1}),
    topics: texts,
    language: text.meta({description: 'BCP 47 tag.'}),
    draft: z.boolean(),
    redirects: z.record(text, text).meta({description: 'Old section slug to the slug that took its place.'}),
    claimants: z.record(text, claimant),
    sources: z.record(text, source),
    populations: z.record(text, population),
    places: z.record(text, place),
    figures: z.record(text, figure),
    revisions: z.array(revision),
    lead: section,
    sections: z.array(section),
    claims: z.record(text, claim).meta({description: 'In reading order.'}),
    comparisons: z.record(text, comparison).meta({
      description: 'In reading order; the first is the key comparison.',
    }),
    footnotes: z.array(footnote),
  })
  .meta({title: 'Article', description: 'One analysis, whole.'})

export const claimsData = z
  .strictObject({claims: z.array(claim)})
  .meta({title: 'Claims', description: 'Every claim of an article, in reading order.'})

const facetRelation = z.enum(facetRelations)

const relation = z
  .strictObject({
    a: id,
    b: id,
    relation: z.enum(relationNames).meta({
      description: 'Told from a: "part" means that what a counts is a part of what b counts.',
    }),
    facets: z
      .strictObject({
        measure: facetRelation,
        population: facetRelation,
        place: facetRelation,
        period: facetRelation,
      })
      .meta({description: 'How each facet of the two relates, told from a.'}),
    conflict: z.boolean().meta({
      description: 'Whether both cannot be true: of one question, or of a part and its whole only.',
    }),
    sentence: text.meta({description: 'The verdict in words, and why.'}),
  })
  .meta({id: 'relation', description: 'How two figures relate: whether they answer the same question.'})

export const figuresData = z
  .strictObject({
    figures: z.array(figure),
    relations: z.array(relation).meta({description: 'One for every unordered pair of figures.'}),
  })
  .meta({title: 'Figures', description: 'Every figure of an article, and how each two of them relate.'})

/** The data files of an article that have a published schema, without their ending. */
export const dataFiles = {article: articleData, claims: claimsData, figures: figuresData}
export type DataFile = keyof typeof dataFiles

/** The JSON Schema of a data file, draft 2020-12, without an address. */
export function toJsonSchema(file: DataFile): Record<string, unknown> {
  return z.toJSONSchema(dataFiles[file], {target: 'draft-2020-12', io: 'output'})
}
