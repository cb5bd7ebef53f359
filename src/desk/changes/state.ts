/** An article at one point in time: all that it has on record, as far as it can be read. */
import type {VFile} from 'vfile'
import type {Figure} from '../../article/article.ts'
import {formatDate} from '../../article/format.ts'
import {frontMatterSchema} from '../../article/schema.ts'
import {type Context, tellCount, tellMeasure, tellPeriod} from '../../article/tell.ts'
import {wordsOf} from '../../article/words/index.ts'
import {idList} from '../../markdown/body.ts'
import {isRecord} from '../../markdown/matter.ts'
import {toFigure} from '../../markdown/parse.ts'
import {checkArticle} from '../../markdown/pipeline.ts'
import {type Entries, type Entry, field, fieldsOf, type Kind} from './record.ts'

type Raw = Record<string, unknown>

/** What is written in the file, and not worked out from it. */
export type RecordKind = Exclude<Kind, 'section' | 'verdict'>

export interface State {
  /** Name of the file without `.md`. */
  id: string
  path: string
  draft: boolean
  /** Whether the front matter could be read. */
  hasMatter: boolean
  /** Ids of figures that could not be read. */
  unreadFigures: string[]
  entries: Record<RecordKind, Entries>
  /** Headings of the sections, by slug. */
  sections: Record<string, string>
  /** Slugs of old, and where they lead. */
  redirects: Record<string, string>
  revisions: Raw[]
  /** What the figures that could be read are told and related with. */
  context: Context
}

/** Read a file; errors in it leave gaps, and where it has no text, nothing else is there. */
export function readState(file: VFile): State {
  try {
    if (file.value !== undefined) checkArticle(file)
  } catch {
    file.message('Unreadable').fatal = true
  }
  return stateOf(file)
}

function stateOf(file: VFile): State {
  const {matter, outline} = file.data
  const raw = matter?.raw ?? {}
  const language = wordsFor(raw.language)
  const context = readContext(raw, language)
  const revisions = Array.isArray(raw.revisions) ? raw.revisions.filter(isRecord) : []
  return {
    id: file.stem ?? '',
    path: file.path,
    draft: raw.draft === true,
    hasMatter: matter !== undefined,
    unreadFigures: Object.keys(asRecord(raw.figures)).filter((id) => !context.figures[id]),
    sections: Object.fromEntries((outline?.sections ?? []).map(({slug, text}) => [slug, text])),
    redirects: Object.fromEntries(
      Object.entries(asRecord(raw.redirects)).map(([old, to]) => [old, String(to)]),
    ),
    revisions,
    context,
    entries: {
      article: {'': {summary: '', fields: plainFields(raw, articleKeys)}},
      figure: mapValues(context.figures, (figure) => tellFigure(figure, context)),
      claim: readClaims(file, context),
      source: plainEntries(raw.sources, ['publisher', 'title']),
      claimant: plainEntries(raw.claimants, ['name']),
      population: plainEntries(raw.populations, ['name']),
      place: plainEntries(raw.places, ['name']),
      revision: readRevisions(revisions),
    },
  }
}

const articleKeys = ['title', 'standfirst', 'published', 'updated', 'draft']

function readContext(raw: Raw, language: string): Context {
  const figures = Object.entries(asRecord(raw.figures)).flatMap(([id, value]): [string, Figure][] => {
    const result = figureSchema.safeParse(value)
    return result.success ? [[id, toFigure(result.data, id)]] : []
  })
  return {
    language,
    claimants: named(raw.claimants),
    populations: named(raw.populations),
    places: named(raw.places),
    figures: Object.fromEntries(figures),
  } as Context
}

const figureSchema = frontMatterSchema.shape.figures.unwrap().valueType

/** Entries with what the algebra of figures looks at, whatever else may be wrong with them. */
function named(value: unknown): Record<string, unknown> {
  return mapValues(asRecord(value), (entry, id) => {
    const {name, partOf, overlaps} = asRecord(entry)
    return {
      id,
      name: typeof name === 'string' ? name : id,
      partOf: typeof partOf === 'string' ? partOf : undefined,
      overlaps: Array.isArray(overlaps) ? overlaps.map(String) : [],
    }
  })
}

function tellFigure(figure: Figure, context: Context): Entry {
  const {language, claimants, populations, places} = context
  const {count, precision, measure, term, period, asOf, basis, by, population, place} = figure
  const who = claimants[by]?.name ?? by
  const said = tellCount(figure, language)
  return {
    summary: `${said}, ${who}`,
    fields: fieldsOf({
      claimant: field(by, who),
      count: field({count, precision}, said),
      basis: field(basis, wordsOf(language).basis[basis].name),
      measure: field({measure, term}, tellMeasure(figure, language)),
      population: field(population, populations[population]?.name ?? population),
      place: field(place, places[place]?.name ?? place),
      period: field(period, tellPeriod(figure, language)),
      'as of': field(asOf, formatDate(asOf, language)),
      source: field(figure.source),
      quote: field(figure.quote),
      replaces: field(figure.replaces),
      note: field(figure.note),
      review: field(figure.review),
    }),
  }
}

function readClaims(file: VFile, {language, claimants}: Context): Entries {
  const words: Record<string, {name: string}> = wordsOf(language).status
  const claims = (file.data.body?.claims ?? []).map(({label, attributes}): [string, Entry] => {
    const {id = '', by = '', on, status = '', source} = attributes
    const said = words[status]?.name ?? status
    const fields = fieldsOf({
      statement: field(label),
      status: field(status, said),
      claimant: field(by, claimants[by]?.name ?? by),
      source: field(idList(source)),
      on: field(on),
    })
    return [id, {summary: `${said}: ${label}`, fields}]
  })
  return Object.fromEntries(claims.filter(([id]) => id !== ''))
}

/** Revisions have no ids: the day, the kind and the place tell them apart, and their order where these are one. */
function readRevisions(revisions: Raw[]): Entries {
  const entries: Entries = {}
  for (const revision of revisions) {
    const {date, kind, at, note} = revision
    const name = [date, kind, ...(at === undefined ? [] : ['at', at])].join(' ')
    let id = name
    for (let nth = 2; id in entries; nth++) id = `${name} (${nth})`
    entries[id] = {summary: String(note), fields: plainFields(revision, ['note', 'was'])}
  }
  return entries
}

function plainEntries(value: unknown, summary: string[]): Entries {
  return mapValues(asRecord(value), (entry) => {
    const raw = asRecord(entry)
    const line = summary.flatMap((key) => (raw[key] === undefined ? [] : [String(raw[key])])).join(', ')
    return {summary: line, fields: plainFields(raw, Object.keys(raw))}
  })
}

function plainFields(raw: Raw, keys: string[]): Entry['fields'] {
  return fieldsOf(Object.fromEntries(keys.map((key) => [key, field(raw[key])])))
}

function mapValues<In, Out>(
  record: Record<string, In>,
  map: (value: In, id: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value, id)]))
}

function asRecord(value: unknown): Raw {
  return isRecord(value) ? value : {}
}

/** A tag that formatters take. */
function wordsFor(language: unknown): string {
  try {
    return Intl.getCanonicalLocales(String(language ?? 'en'))[0] ?? 'en'
  } catch {
    return 'en'
  }
}
