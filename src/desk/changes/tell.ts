/** Changes in words that the terminal and Markdown share. */
import type {ArticleChanges} from './compare.ts'
import type {Reference} from './git.ts'
import type {Change, FieldChange} from './record.ts'

/** Everything that the command has found. */
export interface Findings {
  reference: Reference
  articles: ArticleChanges[]
}

/** `since published/2026-11-23 (1a2b3c4 of 2026-11-23)` */
export function tellReference({name, commit, date}: Reference): string {
  const hash = commit.slice(0, 7)
  return `since ${name} (${commit.startsWith(name) ? date : `${hash} of ${date}`})`
}

/** `changed figure`; `flipped verdict` */
export function tellKind({kind, type}: Change): string {
  if (kind === 'verdict') return 'flipped verdict'
  return `${kind === 'section' && type === 'changed' ? 'moved' : type} ${kind}`
}

/** What became of an article as a whole; empty where only its parts changed. */
export function tellWhole({type, renamedFrom}: ArticleChanges): string {
  if (type !== 'changed') return `the article was ${type}`
  return renamedFrom === undefined ? '' : `renamed from ${renamedFrom}`
}

/** `2 figures changed, 1 source added`. */
export function tellSum({articles}: Findings): string {
  const changes = articles.flatMap((article) => article.changes)
  const counts = Map.groupBy(changes, ({kind, type}) => `${kind} ${kind === 'verdict' ? 'flipped' : type}`)
  const parts = [...counts].map(([key, {length}]) => {
    const [kind = '', verb = ''] = key.split(' ')
    return kind === 'article' ? `${length} head ${verb}` : `${plural(length, kind)} ${verb}`
  })
  return [plural(articles.length, 'article'), ...(parts.length > 0 ? [parts.join(', ')] : [])].join(': ')
}

/** How many edits readers are not told of. */
export function countSilences({articles}: Findings): number {
  return articles.reduce((sum, {silences}) => sum + silences.length, 0)
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Two values cut down to what tells them apart, where they are long. */
export function shorten(
  {before = '', after = ''}: FieldChange,
  most: number,
): {before: string; after: string} {
  if (before.length <= most && after.length <= most) return {before, after}
  let same = 0
  while (same < before.length && before[same] === after[same]) same++
  const start = before !== '' && after !== '' ? Math.max(0, same - 15) : 0
  const cut = (text: string) => {
    const rest = text.slice(start)
    return (start > 0 ? '…' : '') + (rest.length > most ? `${rest.slice(0, most - 1)}…` : rest)
  }
  return {before: cut(before), after: cut(after)}
}
