/** Assembling a site: what an earlier version has of it is kept, the rest is made, and all of it verified. */
import {join} from 'node:path'
import {sortHeads} from '../article/archive.ts'
import {digest} from '../cli/digest.ts'
import {Refusal} from '../cli/failure.ts'
import type {Draft} from '../cli/publish.ts'
import type {Settings} from '../cli/settings.ts'
import {sourceOf} from '../reading/kept.ts'
import {workAhead} from './ahead.ts'
import type {Articles} from './articles.ts'
import {compressRest, placeAssets} from './assets.ts'
import type {Crew} from './crew.ts'
import {discard, type Earlier, keep} from './earlier.ts'
import type {Making} from './making.ts'
import type {Workshop} from './produce.ts'
import type {Program} from './program.ts'
import {writeRecord} from './record.ts'
import {makeSearch, searchName} from './search.ts'
import {settleAll} from './settle-all.ts'
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
  /** The worked cases of the method page. */
  cases: Articles
  program: Program
  workshop: Workshop
  earlier: Earlier
  /** Of the articles, some of which may have begun. */
  making: Making
}

/**
 * Assemble a site from articles that were read: what an earlier version has of it is kept, the rest is made.
 *
 * @throws Refusal for a site that is not sound
 */
export async function assemble(job: Job, crew: Crew): Promise<Counts> {
  const {draft, articles, program, workshop, earlier} = job
  const {folder, place, compress} = workshop
  discard(earlier, draft, new Set(['', searchName, ...articles.entries.map(({head}) => head.id)]))
  const search = bringSearch(job, crew)
  // When pages fail, the folder is removed, and nobody may be at work in it.
  const pages = bringPages(job, crew).finally(() => search.catch(() => {}))
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
    articles: articles.entries.length,
    pages: units.flatMap(listPages).length,
    reused: articles.entries.filter(({head}) => kept.has(head.id)).length,
  }
}

/** The search index, which needs no pages. */
async function bringSearch(job: Job, crew: Crew): Promise<Unit[]> {
  const {articles, program, settings, draft, workshop, earlier} = job
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
async function bringPages(job: Job, crew: Crew): Promise<Pages> {
  const {articles, cases, program, settings, draft, workshop, earlier, making} = job
  if (program.compiling) workAhead(program.compiling, articles, settings, crew)
  const commissions = await making.commission(articles.entries, articles)
  const heads = sortHeads(articles.entries.map(({head}) => head))
  const newest = commissions.find(({source}) => source.id === heads[0]?.id)?.source
  const front = {heads, newest, cases: cases.entries.map((entry) => sourceOf(entry, cases))}
  const site = {name: '', key: digest(program.key, workshop.compress, heads, newest?.digest)}
  const wanted = commissions.map(({key, source}) => ({name: source.id, key}))
  const kept = await keep([...wanted, site], earlier, draft, crew)
  const around = kept.has('')
    ? []
    : [crew.do('site', {...workshop, front, key: site.key}).then((unit) => [unit])]
  const made = [...around, ...making.finish(commissions.filter(({source}) => !kept.has(source.id)))]
  // One article answers for the markup of all, as they come from one program.
  const judged = made
    .slice(0, around.length + 1)
    .map(async (units) => validate((await units).slice(0, 1), workshop))
  const [units, problems] = await Promise.all([Promise.all(made), Promise.all(judged)])
  return {kept, made: units.flat(), problems: problems.flat()}
}

async function validate(units: Unit[], {folder}: Workshop): Promise<string[]> {
  // Whoever has made them gets something else to do first.
  await new Promise(setImmediate)
  const {validatePages} = await import('./validate.ts')
  return validatePages(folder, units.flatMap(listPages))
}

function listPages({files}: Unit): string[] {
  return files.flatMap(([path]) => (path.endsWith('.html') ? [path] : []))
}

function tellProblems(problems: string[]): string {
  const shown = problems.slice(0, 20).map((problem) => `- ${problem}`)
  const rest = problems.length - shown.length
  const more = rest > 0 ? [`- and ${rest} more`] : []
  return ['The site is built, but not sound:', ...shown, ...more].join('\n')
}
