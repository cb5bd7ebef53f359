/** The articles of a site in their order, and where they stand when they are too many for one page. */
import type {Head} from './head.ts'

/** How many a page shows that lists the newest: it stays as light as it was, whatever the archive grows to. */
const most = 25

/** Newest first; those of one day by title. */
export function sortHeads<Entry extends Pick<Head, 'published' | 'title'>>(heads: readonly Entry[]): Entry[] {
  return [...heads].sort((a, b) => compareText(b.published, a.published) || compareText(a.title, b.title))
}

function compareText(a: string, b: string): number {
  return a.localeCompare(b, 'en')
}

/** The newest articles of those that are listed newest first. */
export function listNewest(heads: readonly Head[]): Head[] {
  return heads.slice(0, most)
}

/** Articles of a stretch of time. */
export interface Stretch<Entry = Head> {
  /** Year or month, as their days have it: `2025`, `2025-12`. */
  name: string
  heads: Entry[]
}

/** All articles by the year in which they were published. There are no years while the newest are all there is. */
export function listYears<Entry extends Pick<Head, 'published'>>(heads: readonly Entry[]): Stretch<Entry>[] {
  return heads.length > most ? groupBy(heads, 'yyyy'.length) : []
}

/** The articles of a year by month. */
export function listMonths(heads: readonly Head[]): Stretch[] {
  return groupBy(heads, 'yyyy-mm'.length)
}

/** Path of the page of a year. */
export function yearPath(year: string): string {
  return `archive/${year}/`
}

function groupBy<Entry extends Pick<Head, 'published'>>(
  heads: readonly Entry[],
  length: number,
): Stretch<Entry>[] {
  const groups = Map.groupBy(heads, ({published}) => published.slice(0, length))
  return Array.from(groups, ([name, heads]) => ({name, heads}))
}
