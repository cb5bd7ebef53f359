/** Assembling a site: what an earlier version has of it is kept, the rest is made, and all of it verified. */
import {join} from 'node:path'
import type {Head} from '../article/head.ts'
import {sortHeads} from '../article/head.ts'
import {digest} from '../cli/digest.ts'
import {Refusal} from '../cli/failure.ts'
import {createProgress} from '../cli/progress.ts'
import type {Draft} from '../cli/publish.ts'
import type {Settings} from '../cli/settings.ts'
import {localOrigin} from '../feed/home.ts'
import {compressRest, placeAssets} from './assets.ts'
import {type Crew, cutForCrew} from './crew.ts'
import {discard, type Earlier, keep, readEarlier} from './earlier.ts'
import type {Workshop} from './produce.ts'
import {type Program, readPictures} from './program.ts'
import type {Articles, Entry} from './reading.ts'
import {writeRecord} from './record.ts'
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

export interface Job {
  draft: Draft
  settings: Settings
  /** Folder for what is kept between builds of this site. */
  store: string
  articles: Articles
  program: Program
  compress: boolean
}

/**
 * Assemble a site from articles that were read: what an earlier version has of it is kept, the rest is made.
 *
 * @throws Refusal for a site that is not sound
 */
export async function assemble(job: Job, crew: Crew): Promise<Counts> {
  const {draft, settings, articles, program, compress} = job
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
  const earlier = readEarlier(draft, job.store)
  discard(earlier, draft, new Set(['', searchName, ...articles.entries.map(({head}) => head.id)]))
  const search = bringSearch(job, workshop, earlier, crew)
  // When pages fail, the folder is removed, and nobody may be at work in it.
  const pages = bringPages(job, workshop, earlier, crew).finally(() => search.catch(() => {}))
  const [{kept, made, problems: invalid}, index] = await Promise.all([pages, search])
  const units = [...kept.values(), ...made, ...index]
  const targets = new Set(units.flatMap(({outside}) => Object.keys(outside)))
  const files = units.flatMap((unit) => (unit.name === '' ? unit.files.map(([path]) => path) : [unit.name]))
  placeAssets(join(program.folder, 'site'), folder, (path) => targets.has(path), new Set(files))
  if (compress) await compressRest(folder, new Set([...articles.entries.map(({head}) => head.id), ...files]))
  const problems = [...settleAll(units, folder, place), ...invalid]
  if (problems.length > 0) throw new Refusal(tellProblems(problems))
  writeRecord(job.store, draft.version, units)
  return {
    articles: count,
    pages: units.flatMap(listPages).length,
    reused: articles.entries.filter(({head}) => kept.has(head.id)).length,
  }
}

/** Have the crew load what it takes to make anything, while there is nothing else to do: Astro still compiles. */
function prepare({settings: {without}}: Job, crew: Crew): void {
  const tasks = Array.from({length: crew.size}, () => crew.do('prepare', !without.includes('pictures')))
  // Whoever needs what could not be loaded will say so.
  for (const task of [...tasks, import('./validate.ts')]) task.catch(() => {})
}

/** The search index, which needs no pages. */
async function bringSearch(job: Job, workshop: Workshop, earlier: Earlier, crew: Crew): Promise<Unit[]> {
  const {articles, program, settings, draft} = job
  if (settings.without.includes('search')) return []
  const key = digest(program.key, settings.base, ...articles.entries.map((entry) => entry.digest))
  const kept = await keep([{name: searchName, key}], earlier, draft, crew)
  return kept.size > 0 ? [...kept.values()] : [await makeSearch(key, articles, workshop)]
}

interface Pages {
  kept: ReadonlyMap<string, Unit>
  made: Unit[]
  /** What is wrong with the markup of those that were made. */
  problems: string[]
}

/** The articles, and what lies beside them. */
async function bringPages(job: Job, workshop: Workshop, earlier: Earlier, crew: Crew): Promise<Pages> {
  const {articles, program, compress, draft} = job
  const {entries} = articles
  if (program.compiling) prepare(job, crew)
  await program.compiling
  const shown = readPictures(program)
  const wanted = entries.map(({head, digest: own, pictures}) => ({
    ...{name: head.id, id: head.id, digest: own},
    key: digest(
      program.key,
      compress,
      own,
      Object.keys(pictures).map((src) => shown[src]),
    ),
  }))
  const site = {name: '', key: digest(program.key, compress, front(entries))}
  const kept = await keep([...wanted, site], earlier, draft, crew)
  const commissions = wanted.filter(({name}) => !kept.has(name))
  const progress = createProgress('articles rendered')
  let done = 0
  const problems: string[] = []
  // One article answers for the markup of all, as they come from one program.
  const [first] = commissions
  const note = async (units: Unit[]) => {
    const files = units.filter(({name}) => name === '' || name === first?.name).flatMap(listPages)
    if (files.length > 0)
      problems.push(...(await import('./validate.ts')).validatePages(workshop.folder, files))
    return units
  }
  const making = [
    ...(kept.has('')
      ? []
      : [crew.do('site', {...workshop, key: site.key, ...front(entries)}).then((unit) => note([unit]))]),
    ...cutForCrew(commissions, 4).map(async (articles) => {
      const units = await crew.do('articles', {...workshop, articles})
      done += units.length
      progress.tell(done, commissions.length)
      return await note(units)
    }),
  ]
  const made = (await Promise.all(making)).flat()
  progress.end()
  return {kept, made, problems}
}

function listPages({files}: Unit): string[] {
  return files.flatMap(([path]) => (path.endsWith('.html') ? [path] : []))
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
