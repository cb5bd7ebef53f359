/** Whether the pages and files of an article show all that its model holds, with the same numbers. */
import type {Article} from '../article/article.ts'
import {ledgers} from '../article/lists.ts'
import {pagePath, takeawayPath} from '../article/paths.ts'
import {revisionAnchor} from '../article/revisions.ts'
import {tellCount} from '../article/tell.ts'
import {wordsOf} from '../article/words/index.ts'
import type {ComparisonFile} from '../feed/comparison.ts'
import type {ClaimsFile, FiguresFile} from '../feed/json.ts'
import {parseCsv, parseJson} from './data.ts'
import {collapse, type Find, indexPassages, readPieces} from './passage.ts'

/** Gives the text of a file of the site; undefined where there is none. */
export type Read = (file: string) => string | undefined

/** What is to be seen in an element of a page. */
interface Expectation {
  file: string
  /** Its id; or, where that stands elsewhere, the anchor that it leads to. */
  by: 'id' | 'to'
  anchor: string
  /** What it is, for whoever misses it. */
  what: string
  /** Words that it says, between or across its tags. */
  says: string[]
  /** Numbers that it shows, each in an element that holds nothing else. */
  shows?: string[]
}

/**
 * Tell what the pages and data files of an article lack of it, a line a problem.
 *
 * @param article as its `article.json` has it
 */
export function verifyArticle(article: Article, readFile: Read): string[] {
  const read = remember(readFile)
  const find = remember((file) => indexPassages(read(file) ?? ''))
  const expected = [
    ...expectClaims(article),
    ...expectFigures(article),
    ...expectSources(article),
    ...expectComparisons(article, read),
    ...expectRevisions(article),
  ]
  const pages = ['', ...article.sections.map(({slug}) => slug), ...ledgers].map((page) =>
    fileOf(article, page),
  )
  return [
    ...pages
      .filter((file) => read(file) === undefined)
      .map((file) => `${file}: Unexpected absence, expected a page`),
    ...expected.flatMap((expectation) => verifyExpectation(expectation, find(expectation.file))),
    ...verifyData(article, read),
  ]
}

/** Ask for each file once. */
function remember<Answer>(ask: (file: string) => Answer): (file: string) => Answer {
  const known = new Map<string, Answer>()
  return (file) => {
    const answer = known.has(file) ? (known.get(file) as Answer) : ask(file)
    known.set(file, answer)
    return answer
  }
}

function verifyExpectation({file, by, anchor, what, says, shows = []}: Expectation, find: Find): string[] {
  const passages = find(by, anchor).map(readPieces)
  if (passages.length === 0) return [`${file}: Unexpected absence of ${what}, expected it here`]
  const lacks = passages.map((pieces) => {
    const text = collapse(pieces.join(''))
    const shown = shows.length > 0 ? new Set(pieces.map((piece) => collapse(piece).trim())) : none
    return [
      ...says.filter((words) => !text.includes(collapse(words))),
      ...shows.filter((number) => !shown.has(number)),
    ]
  })
  if (lacks.some((lack) => lack.length === 0)) return []
  return (lacks[0] ?? []).map((words) => `${file}: Unexpected look of ${what}, expected \`${words}\` in it`)
}

const none: ReadonlySet<string> = new Set()

function fileOf(article: Article, page: string): string {
  return `${pagePath(article, page)}index.html`
}

function expectClaims(article: Article): Expectation[] {
  const words = wordsOf(article.language)
  return Object.values(article.claims).flatMap(({id, section, statement, status}) => {
    const what = `claim \`${id}\``
    const inText = {by: 'id' as const, anchor: id, what, says: [statement, words.status[status].name]}
    return [
      {file: fileOf(article, section), ...inText},
      {file: fileOf(article, 'full'), ...inText},
      {file: fileOf(article, 'claims'), by: 'to' as const, anchor: id, what, says: [statement]},
    ]
  })
}

function expectFigures(article: Article): Expectation[] {
  return Object.values(article.figures).map((figure) => ({
    file: fileOf(article, 'figures'),
    by: 'id' as const,
    anchor: figure.id,
    what: `figure \`${figure.id}\``,
    says: [],
    shows: [tellCount(figure, article.language)],
  }))
}

function expectSources(article: Article): Expectation[] {
  return Object.values(article.sources).map(({id, publisher, title}) => ({
    file: fileOf(article, 'sources'),
    by: 'id' as const,
    anchor: id,
    what: `source \`${id}\``,
    says: [publisher, title],
  }))
}

/** The verdict is the one that is given to machines. */
function expectComparisons(article: Article, read: Read): Expectation[] {
  return Object.values(article.comparisons).flatMap(({id, section, figures}) => {
    const {headline = '', sentence = ''} = readData<ComparisonFile>(takeawayPath(article, id, 'json'), read)
    const counts = figures.flatMap((figure) => article.figures[figure] ?? [])
    const shown = {
      by: 'id' as const,
      anchor: id,
      what: `comparison \`${id}\``,
      says: [headline, sentence],
      shows: counts.map((figure) => tellCount(figure, article.language)),
    }
    return [section, 'full'].map((page) => ({file: fileOf(article, page), ...shown}))
  })
}

function expectRevisions(article: Article): Expectation[] {
  return article.revisions.flatMap((revision) =>
    ['', 'revisions'].map((page) => ({
      file: fileOf(article, page),
      by: 'id' as const,
      anchor: revisionAnchor(revision, article),
      what: `the ${revision.kind} of ${revision.date}`,
      says: [revision.note],
    })),
  )
}

/** The data files hold what the article holds. */
function verifyData(article: Article, read: Read): string[] {
  const [figures, claims] = [Object.values(article.figures), Object.values(article.claims)]
  const file = (name: string) => pagePath(article) + name
  const data = readData<FiguresFile>(file('figures.json'), read)
  const rows = parseCsv(read(file('figures.csv')) ?? '')?.slice(1) ?? []
  const sound: Record<string, boolean> = {
    'claims.json': isSame(readData<ClaimsFile>(file('claims.json'), read).claims, claims),
    'figures.json':
      isSame(data.figures, figures) && data.relations?.length === (figures.length * (figures.length - 1)) / 2,
    'figures.csv': isSame(
      rows.map((row) => [row[0], row[3]]),
      figures.map((figure) => [figure.id, tellCount(figure, article.language)]),
    ),
  }
  return Object.keys(sound)
    .filter((name) => !sound[name])
    .map((name) => `${file(name)}: Unexpected data, expected those of \`${file('article.json')}\``)
}

/** What a data file holds; nothing, where it is missing or broken, which others tell. */
function readData<Data>(file: string, read: Read): Partial<Data> {
  return (parseJson(read(file) ?? '') ?? {}) as Partial<Data>
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
