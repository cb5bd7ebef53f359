/**
 * A build, from files of articles to a site that can be published.
 *
 * Two things go on side by side: the articles are read by a crew of threads, and Astro compiles the pages. Then the
 * crew renders, verifies and writes the articles whose pages are not right already, and what lies beside them.
 */
import {rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Head} from '../article/head.ts'
import {sortHeads} from '../article/head.ts'
import {digest} from '../cli/digest.ts'
import {Refusal} from '../cli/failure.ts'
import {createProgress} from '../cli/progress.ts'
import type {Draft} from '../cli/publish.ts'
import type {Settings} from '../cli/settings.ts'
import {localOrigin} from '../feed/home.ts'
import {compressRest, placeAssets} from './assets.ts'
import {type Crew, cutForCrew, gatherCrew} from './crew.ts'
import type {Workshop} from './produce.ts'
import {codeKey, getProgram, type Program, readPictures} from './program.ts'
import {type Articles, type Entry, readAll} from './reading.ts'
import {readRecord, writeRecord} from './record.ts'
import {makeSearch, searchName} from './search.ts'
import {settleAll} from './settle.ts'
import type {Unit} from './unit.ts'

/** What was built. */
export interface Counts {
  articles: number
  pages: number
  /** How many of the articles were taken from an earlier build. */
  reused: number
}

/**
 * Build a site into a folder.
 *
 * @param compress whether text files get compressed copies beside them
 * @throws ContentError for errors in articles, Refusal for a site that is not sound
 */
export async function buildInto(draft: Draft, settings: Settings, compress: boolean): Promise<Counts> {
  const cache = resolve('node_modules/.cache/site')
  const store = join(cache, digest(settings.contentDir, settings.outDir))
  const code = codeKey()
  const crew = gatherCrew()
  const halt = new AbortController()
  try {
    const program = getProgram(code, settings, cache, halt.signal)
    // It may fail before anyone waits for it.
    program.catch(() => {})
    const progress = createProgress('articles read')
    const articles = await readAll({...settings, code, store, crew, tell: progress.tell})
    progress.end()
    if (articles.report !== '') console.error(`${articles.report}\n`)
    const job = {draft, settings, store, articles, program: await program, compress}
    return await assemble(job, crew)
  } finally {
    halt.abort()
    await crew.end()
  }
}

interface Job {
  draft: Draft
  settings: Settings
  /** Folder for what is kept between builds of this site. */
  store: string
  articles: Articles
  program: Program
  compress: boolean
}

async function assemble(job: Job, crew: Crew): Promise<Counts> {
  const {draft, settings, store, articles, program, compress} = job
  const {folder} = draft
  const place = {origin: settings.site ?? localOrigin, base: settings.base}
  const count = articles.entries.length
  const workshop: Workshop = {
    program: program.folder,
    place,
    count,
    folder,
    content: articles.folder,
    kept: articles.kept,
    compress,
  }
  const wanted = listWanted(job)
  const kept = await keep(draft, store, wanted, crew)
  const missing = wanted.filter(({name}) => !kept.has(name))
  const made = await make(missing, articles, workshop, crew)
  const units = [...kept.values(), ...made]
  const targets = new Set(units.flatMap(({outside}) => Object.keys(outside)))
  const files = units.flatMap((unit) => (unit.name === '' ? unit.files.map(([path]) => path) : [unit.name]))
  placeAssets(join(program.folder, 'site'), folder, (path) => targets.has(path), new Set(files))
  if (compress) await compressRest(folder, new Set([...articles.entries.map(({head}) => head.id), ...files]))
  const problems = settleAll(units, folder, place)
  if (problems.length > 0) throw new Refusal(tellProblems(problems))
  writeRecord(store, draft.version, units)
  return {
    articles: count,
    pages: units.flatMap((unit) => unit.files).filter(([path]) => path.endsWith('.html')).length,
    reused: articles.entries.filter(({head}) => kept.has(head.id)).length,
  }
}

/** A unit that the site is to have. */
interface Wanted {
  name: string
  key: string
  /** Of a unit that is an article. */
  entry?: Entry
}

function listWanted({articles: {entries}, program, settings: {base, without}, compress}: Job): Wanted[] {
  const shown = readPictures(program)
  const units = entries.map((entry): Wanted => {
    const pictures = Object.keys(entry.pictures).map((src) => shown[src])
    return {name: entry.head.id, key: digest(program.key, compress, entry.digest, pictures), entry}
  })
  const site = {name: '', key: digest(program.key, compress, front(entries))}
  const search = {name: searchName, key: digest(program.key, base, ...entries.map((entry) => entry.digest))}
  return [...units, site, ...(without.includes('search') ? [] : [search])]
}

/** Those of the units that an earlier version has, brought into this one; nothing else stays in it. */
async function keep(
  {folder, holds, live}: Draft,
  store: string,
  wanted: Wanted[],
  crew: Crew,
): Promise<Map<string, Unit>> {
  const held = new Map(readRecord(store, holds).map((unit) => [unit.name, unit]))
  const seen = new Map(readRecord(store, live?.version).map((unit) => [unit.name, unit]))
  const names = new Set(wanted.map(({name}) => name))
  for (const name of held.keys())
    if (name !== '' && !names.has(name)) rmSync(join(folder, name), {recursive: true, force: true})
  const right = wanted.flatMap(({name, key}) => {
    const isHeld = held.get(name)?.key === key
    const unit = isHeld ? held.get(name) : seen.get(name)
    return unit?.key === key ? [{unit, isHeld}] : []
  })
  const kept = new Map(right.map(({unit}) => [unit.name, unit]))
  const pieces = cutForCrew(right, 64)
  const lost = await Promise.all(
    pieces.map((units) =>
      crew.do('keep', {
        folder,
        live: live?.folder,
        units: units.map(({unit: {name, files}, isHeld}) => ({unit: {name, files}, isHeld})),
      }),
    ),
  )
  for (const name of lost.flat()) kept.delete(name)
  return kept
}

async function make(units: Wanted[], articles: Articles, workshop: Workshop, crew: Crew): Promise<Unit[]> {
  const progress = createProgress('articles rendered')
  const site = units.find(({name}) => name === '')
  const search = units.find(({name}) => name === searchName)
  const commissions = units.flatMap(({name, key, entry}) =>
    entry ? [{id: name, digest: entry.digest, key, validate: false}] : [],
  )
  if (commissions[0]) commissions[0].validate = true
  let done = 0
  const made = await Promise.all([
    ...(site
      ? [crew.do('site', {...workshop, key: site.key, ...front(articles.entries)}).then((unit) => [unit])]
      : []),
    ...(search ? [makeSearch(search.key, articles, workshop).then((unit) => [unit])] : []),
    ...cutForCrew(commissions, 4).map(async (articles) => {
      const units = await crew.do('articles', {...workshop, articles})
      done += units.length
      progress.tell(done, commissions.length)
      return units
    }),
  ])
  progress.end()
  return made.flat()
}

/** What the pages that belong to no article show. */
function front(entries: readonly Entry[]): {heads: Head[]; newest: {id: string; digest: string} | undefined} {
  const heads = sortHeads(entries.map(({head}) => head))
  const newest = entries.find(({head}) => head === heads[0])
  return {heads, newest: newest && {id: newest.head.id, digest: newest.digest}}
}

function tellProblems(problems: string[]): string {
  const shown = problems.slice(0, 20).map((problem) => `- ${problem}`)
  const rest = problems.length - shown.length
  const more = rest > 0 ? [`- and ${rest} more`] : []
  return ['The site is built, but not sound:', ...shown, ...more].join('\n')
}
